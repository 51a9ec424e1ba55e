/** Decimals of colours and magnitudes where neither an error nor a range asks for more. */
export const DECIMALS = 2;
const MAX_DECIMALS = 8;

const clamp = (decimals: number): number => Math.min(MAX_DECIMALS, Math.max(DECIMALS, decimals));

/** Decimals that show the first digit of a difference, error or step, mag: 0.004 → 3. At least 2. */
export const decimalsFor = (difference: number): number =>
	difference > 0 && Number.isFinite(difference) ? clamp(-Math.floor(Math.log10(difference))) : DECIMALS;
