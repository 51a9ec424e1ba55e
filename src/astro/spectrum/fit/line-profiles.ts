/**
 * Shape of a line.
 * - `gaussian`, `lorentz`, `voigt`: one line
 * - `doublet`: two Gaussians of one velocity and velocity width
 * - `p-cygni`: no model, but the minimum of the smoothed spectrum: the absorption trough of an expanding atmosphere
 */
export type LineProfile = "gaussian" | "lorentz" | "voigt" | "doublet" | "p-cygni";

export const lineProfiles: readonly LineProfile[] = ["gaussian", "lorentz", "voigt", "doublet", "p-cygni"];

/** For values from outside. */
export const isLineProfile = (value: unknown): value is LineProfile => lineProfiles.includes(value as LineProfile);
