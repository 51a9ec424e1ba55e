/** Selecting in a box or a lasso: what is read out. */
export const areaWords = {
	boxSelectStart: "Box select. Arrow keys move the cross, Space sets a corner, Enter selects, Escape leaves.",
	lassoStart: "Lasso. Arrow keys move the cross, Space sets a corner, Enter selects what they enclose, Escape leaves.",
	/** `count`: corners so far; `place`: colour and magnitude. */
	cornerSet: (count: string, place: string): string => `Corner ${count} at ${place}.`,
	areaNeedsCorners: "The area encloses nothing yet: set more corners with Space.",
	selectedPoints: (count: string, n: number): string => `${count} ${n === 1 ? "point" : "points"} selected`,
	selectedStars: (count: string, n: number): string => `${count} background ${n === 1 ? "star" : "stars"} selected`,
};
