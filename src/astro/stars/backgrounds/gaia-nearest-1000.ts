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
	"wh=>q!e;n20ik}c2b}{j5jgp+l5gGmDjinugD6Ay+d[mn:/p3jamu.yi?*jgG{n84khB5mq4p7{rfEq&maAG52!qfB87m}[on9ok46fk+Dki{n>j3B5ku|2akb(Bn{*uAn{Hh3fm*xr!e,e*b5pFvo>9qnB,dms0o}wru:bnEnke0gegb4qfrl3x5jy?5gF=+/c&dt!G7G7jAk;(:oljyrk()1Hq9;+4DG&jd0fD=G|pBj3mgi-m;q+&aG76C{|q95dt60.,?)0Amm{a25ABqeys[{*A.l&.5dkyaG-!y|cy/ixFiya-1ht;]q0:kn,i9mx{1Ff>[c5![oCB?4?mAsx*F]?;u0&h.6:tda6j*ftH>lj-to,d)B}f9e:wvtl*p5Fvga2FvFmkAlmy[z=&G]t8?h7aBjBw(cypkvD4)3db&,.t]]FDyv|]=shp9{zw+ag8}a,}cf90|zdjmd;q7zzy):]mp(,lynF45,Eongk&]q!ui|eD8{o.C/nF7?4g{c*hC1zda5*]iB5eg+=EEpkgd,(v&7pE+:Ed/4hG?:]2w-eC.a2cw6fjA9ww44m?Hg?sm4>56lu)({F{HH8(&c(a.hc+lm/wgsBk4DHgx(m/2k((a&0is,4a8e-5]{,{)Bj>7r6.x8]{diFF{ndD&f5Cmln!&yE+bE0rq)6Gads2)|Dblmwb{gcs:dDwC5]A",
);
