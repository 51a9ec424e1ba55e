/** Text of a JSON script: typed arrays become arrays, NaN becomes null, and "<" cannot end the script (as Django's json_script). */
export const jsonText = (data: unknown): string =>
	JSON.stringify(data, (_, value: unknown) =>
		ArrayBuffer.isView(value) ? Array.from(value as unknown as ArrayLike<number>) : value,
	).replaceAll("<", "\\u003c");

/** A script with the props of the element around it. */
export const jsonScript = (data: unknown): string => `<script type="application/json">${jsonText(data)}</script>`;
