import type { Vertex } from "./outlines.js";

/** Whether a place lies in a polygon, by the even–odd rule. */
export function isInside(vertices: readonly Vertex[], color: number, mag: number): boolean {
	let inside = false;
	for (let i = 0, j = vertices.length - 1; i < vertices.length; j = i++) {
		const [ax, ay] = vertices[i] as Vertex;
		const [bx, by] = vertices[j] as Vertex;
		if (ay > mag !== by > mag && color < ax + ((mag - ay) / (by - ay)) * (bx - ax)) inside = !inside;
	}
	return inside;
}
