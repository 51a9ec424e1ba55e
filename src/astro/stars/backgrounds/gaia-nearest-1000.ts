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
	},
	".|[f9D>4xtp[w|ws|9(:?.C|51qjnmj9w3f!v-g33uE,|ikq[9x[x1)[{3v0+{gp]m6b6z[65)8*.l!]E{:59q(Gud>w?2]4!}3m)nnug1[26l.Gqpqm|0(6nAhpi4hi9r(&t{ffvD=-37C:|/|>4w*|dr!3ff9mB}!;>/kB3m.g{?/.Bcgj1sBd4)?2/-j=q&F([g:t.2nhc(AFnEG8o4E*w90&Go9A|70(eng-z&FE&mhdt1iat13|:Ho26{f;(w3G?g8sa89fm=Btn;DoeGe2jB2hj58659:poy>hr{{xo8}[ADC,ut0reG=iu(j0;e883l/!okwm5/tHi.q>(nivl0sEG-aGdu=zig+i?j2[t5zk>pa/{ry]cisEgc>Fs-lr?0m]whA6&)=59}wr93nCxn}Cf!y2=?z*04*gjw|teb.d?/[ulg.(e&6o.h|9s7p2EnpduvB.a28csAp&0wAA.k/Cbqj2v)ds15c47hHunv8/yHHgm}l9iEw=wA)2uz+F;,k:[22nm7zywx&|7>qBB{64[40a&Csbo,:6Fzs/oeoa)g3Hs9y}+.Gp9,mgyw|f,B.c!zl37&d)20bf0EF9r0AlewH(1g8y}5G5i6}rswoFHyar(q",
);
