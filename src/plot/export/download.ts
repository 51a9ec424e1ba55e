/** Time after which a download has begun in all browsers, ms. */
const REVOKE_DELAY_MS = 10_000;

/** Saves a file through the download of the browser. */
export function download(name: string, content: Blob | string, type = "text/plain;charset=utf-8"): void {
	const url = URL.createObjectURL(typeof content === "string" ? new Blob([content], { type }) : content);
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	// Some browsers lose the file if its URL is revoked earlier.
	setTimeout(() => URL.revokeObjectURL(url), REVOKE_DELAY_MS);
}
