/** Fraction of pixels that differ between two PNG files, decoded by the browser: no dependency is needed. */

/** A channel may differ by this much: text is antialiased differently after a repaint. */
const CHANNEL_TOLERANCE = 24;

export async function differingPixels(browser, first, second) {
	const page = await browser.newPage();
	try {
		return await page.evaluate(
			async ([tolerance, ...sources]) => {
				const decode = async (base64) => {
					const image = new Image();
					image.src = `data:image/png;base64,${base64}`;
					await image.decode();
					const canvas = new OffscreenCanvas(image.width, image.height);
					const context = canvas.getContext("2d");
					context.drawImage(image, 0, 0);
					return context.getImageData(0, 0, image.width, image.height);
				};
				const [a, b] = await Promise.all(sources.map(decode));
				if (a.width !== b.width || a.height !== b.height) return 1;
				let count = 0;
				for (let i = 0; i < a.data.length; i += 4)
					if ([0, 1, 2].some((k) => Math.abs(a.data[i + k] - b.data[i + k]) > tolerance)) count++;
				return count / (a.width * a.height);
			},
			[CHANNEL_TOLERANCE, first.toString("base64"), second.toString("base64")],
		);
	} finally {
		await page.close();
	}
}
