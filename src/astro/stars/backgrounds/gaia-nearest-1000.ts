// Written by `npm run data:hr`. Not under the licence of the code: see NOTICE.
import type { DensityGrid } from "../types.js";
import { packedGrid } from "./packed-grid.js";

/** The 1000 Gaia DR3 sources with the largest parallaxes that have BP−RP: all of them within 15.1 pc but the brightest. 1,000 stars; decoded at the first call. */
export const gaiaNearest1000: () => DensityGrid = packedGrid(
	{
		name: "nearest Gaia DR3 stars (to 15.1 pc)",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10; volume-limited but for stars without BP−RP and the brightest.",
		credit: "Gaia Collaboration, Vallenari et al. 2023, A&A 674, A1. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.35,
		colorStep: 0.025,
		nColor: 210,
		magMin: 2.2,
		magStep: 0.1,
		nMag: 144,
		total: 1000,
		max: 4,
	},
	";cwFlFihBbxt57-0(|{;8F>==l]r&Cg3zvp&((Hj33|*2miecqxmEtoH,:fqv/2gh)3=whi(>;[D/0)3o+o1AzC5v!8cFd+.8>=7Dss,k7C31:5a=mb+q(392=F9=*iso)Gt&z]zE1E3*]G{qubn/.p!zE4j+yp+A-fhq4Gjlyh;{*gd2dFBfux;g[y/shpp(0p1!HaA{:5dw8rrd6Fd1e!Ac]-GCo4xz(vvztxdsEa!>-(:>c|[3yH9x!CF3i1!/n;(G2=ekiHu&D39c(?shlw)|]4ii,35.w.ae{;crE.az!3u.+a{bw/:)B?h0(e6wu!56As]7v?deC[tqb2j.q+}kFs58s2(mzfn*qtEjat})/;>u2v}w=ht?r8?}3y|krpx[(rf:.d)C:d*7g|g>8tHoyFA..v9hDbE:*;c3nCl!74!C3rj69jBE-F!?gz:y*D2H&/p9z8d|ax}?5gt!*3-&l2raEb7s80a5E2?]A2zy0e6f0o:l,77dh=p]A&35ll86n/u}p1w3Cyay{8bh|h4db0t:+|(Hz*&pzl0j-uA.|clbfbAa3a0,rdoC?fCxq505}3ifAu:wek98D60Dtk?8,-G39?v*g8uh!-zE-pd!lz(gu3zf",
);
