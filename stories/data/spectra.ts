// Real spectra. Where each is from and under which terms: README.md in this folder.
import { type DemoSpectrum, unpackSpectrum } from "./packed-spectrum.js";
import { packed as packedNgc4486b } from "./spectra/ngc-4486b.js";
import { packed as packedNgc5548 } from "./spectra/ngc-5548.js";
import { packed as packedNgc7331 } from "./spectra/ngc-7331.js";
import { packed as packedAStar } from "./spectra/sdss-a-star.js";
import { packed as packedBStar } from "./spectra/sdss-b-star.js";
import { packed as packedCarbonStar } from "./spectra/sdss-carbon-star.js";
import { packed as packedEarlyTypeGalaxy } from "./spectra/sdss-early-type-galaxy.js";
import { packed as packedEmissionLineGalaxy } from "./spectra/sdss-emission-line-galaxy.js";
import { packed as packedGStar } from "./spectra/sdss-g-star.js";
import { packed as packedKStar } from "./spectra/sdss-k-star.js";
import { packed as packedM5Star } from "./spectra/sdss-m5-star.js";
import { packed as packedQuasar } from "./spectra/sdss-quasar.js";
import { packed as packedStarFormingGalaxy } from "./spectra/sdss-star-forming-galaxy.js";

export type { DemoSpectrum };

/** Seyfert 1 galaxy at z = 0.016628; air; counts, not flux-calibrated. */
export const ngc5548: DemoSpectrum = unpackSpectrum(packedNgc5548);
/** Spiral galaxy at z = 0.0026582; air; counts, not flux-calibrated. */
export const ngc7331: DemoSpectrum = unpackSpectrum(packedNgc7331);
/** Compact elliptical galaxy at z = 0.0051702; air; counts, not flux-calibrated. */
export const ngc4486b: DemoSpectrum = unpackSpectrum(packedNgc4486b);

/** SDSS stars: vacuum, flux-calibrated, with errors, redshift 0. */
export const sdssBStar: DemoSpectrum = unpackSpectrum(packedBStar);
export const sdssAStar: DemoSpectrum = unpackSpectrum(packedAStar);
export const sdssGStar: DemoSpectrum = unpackSpectrum(packedGStar);
export const sdssKStar: DemoSpectrum = unpackSpectrum(packedKStar);
export const sdssM5Star: DemoSpectrum = unpackSpectrum(packedM5Star);
export const sdssCarbonStar: DemoSpectrum = unpackSpectrum(packedCarbonStar);

/** SDSS templates: vacuum, rest frame, arbitrary flux unit; their ends hold no data (NaN). */
export const sdssEarlyTypeGalaxy: DemoSpectrum = unpackSpectrum(packedEarlyTypeGalaxy);
export const sdssEmissionLineGalaxy: DemoSpectrum = unpackSpectrum(packedEmissionLineGalaxy);
export const sdssStarFormingGalaxy: DemoSpectrum = unpackSpectrum(packedStarFormingGalaxy);
/** Composite of many quasars, 700–8500 Å. */
export const sdssQuasar: DemoSpectrum = unpackSpectrum(packedQuasar);

/** Hot to cool. */
export const sdssStars: readonly DemoSpectrum[] = [
	sdssBStar,
	sdssAStar,
	sdssGStar,
	sdssKStar,
	sdssM5Star,
	sdssCarbonStar,
];
export const galaxySpectra: readonly DemoSpectrum[] = [
	ngc5548,
	ngc7331,
	ngc4486b,
	sdssEarlyTypeGalaxy,
	sdssEmissionLineGalaxy,
	sdssStarFormingGalaxy,
	sdssQuasar,
];
export const allSpectra: readonly DemoSpectrum[] = [...galaxySpectra, ...sdssStars];
