/** Opacity of the accent over the ground, for a share from 0 to 1: text stays readable on the strongest. */
export const shadeOf = (share: number): number =>
	share > 0 ? Math.round((0.08 + 0.42 * Math.min(1, share)) * 100) / 100 : 0;
