import { spectra } from "../src/data.js";

/** Stands for `GET /api/sources/:id/spectra`: an export has no server to ask. */
export async function fetchSpectra(id: string): Promise<unknown> {
	return { status: "success", data: { obj_id: id, spectra: spectra.map((row) => ({ ...row, obj_id: id })) } };
}
