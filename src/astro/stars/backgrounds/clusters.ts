// Written by `npm run data:hr`. Not under the licence of the code: see NOTICE.
import type { DensityGrid } from "../types.js";
import { packedGrid } from "./packed-grid.js";

/** Members of the α Persei cluster in Gaia DR2 (Babusiaux et al. 2018, table A.1a). 603 stars; decoded at the first call. */
export const alphaPersei: () => DensityGrid = packedGrid(
	{
		name: "members of the α Persei cluster, Gaia DR2",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10, BP and RP flux / error > 20; M_G from the improved parallaxes of the paper; no extinction correction.",
		credit: "Members: Gaia Collaboration, Babusiaux et al. 2018, A&A 616, A10. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.125,
		colorStep: 0.025,
		nColor: 155,
		magMin: -1.4,
		magStep: 0.1,
		nMag: 135,
		total: 603,
		max: 6,
	},
	"pHG=?:2)9eyn7Fyw[7qq/re)AB8d:=b5]g;F!*qE{*c{|t,su:,jxn254y2-s4H!-|83dpF-|jHt[9!my|Bzee&fhzA;9;Cg80mxr9m2i.8k=H0fCqy5nxp8qjhf[DeA.p.&gq)fA(675*egg}n&:wb/6yDu+dF)u[8iyvE70|A&sBFl?g;=a}6u}Ab;gD6luy[Hm9nyy+k}(7yqcC2|;**crAw[z!ph0&-z0d}&-:-m,3juipa{{rlgoC,0B{f8vCqm9]u1iob4c2,sv-255f0B}F]br-u11}skuBc1ubwu)l:)t?7hminxwh1BFo4;>5>g3*G0i}x]pq!][>Djc=wpp:boFwyEAp=C3xG|eHs]o&b:-rH|Ey.a*sn+6",
);

/** Members of Blanco 1 in Gaia DR2 (Babusiaux et al. 2018, table A.1a). 362 stars; decoded at the first call. */
export const blanco1: () => DensityGrid = packedGrid(
	{
		name: "members of Blanco 1, Gaia DR2",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10, BP and RP flux / error > 20; M_G from the improved parallaxes of the paper; no extinction correction.",
		credit: "Members: Gaia Collaboration, Babusiaux et al. 2018, A&A 616, A10. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.125,
		colorStep: 0.025,
		nColor: 135,
		magMin: -0.2,
		magStep: 0.1,
		nMag: 116,
		total: 362,
		max: 5,
	},
	"pHH5tbA(G81-[.8ri3rib{.;p[B47=2]|ezG{|2:ytzc3f5Bbqgr0rq3Czg+Cfv40l]jmrs(Cohb>Hio6]/(wokgy3Af-|+i]x:eGatkn>2p|e(qz]8qh4.8Fmni+u.+nzj]n9?17]jm3+Fv/|m.jEw6o5g:xeG[)g}].F.B[jlGtg7C>4zc?.bhj0:[zhHv19v}}tm7g/hDH-0qoFjED[filBgn=b;eHvo;sxdnyo;1(iE)sst|[uyg(,!c9lqi!}p",
);

/** Members of the Coma Berenices cluster in Gaia DR2 (Babusiaux et al. 2018, table A.1a). 127 stars; decoded at the first call. */
export const comaBerenices: () => DensityGrid = packedGrid(
	{
		name: "members of the Coma Berenices cluster, Gaia DR2",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10, BP and RP flux / error > 20; M_G from the improved parallaxes of the paper; no extinction correction.",
		credit: "Members: Gaia Collaboration, Babusiaux et al. 2018, A&A 616, A10. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.175,
		colorStep: 0.025,
		nColor: 146,
		magMin: -0.1,
		magStep: 0.1,
		nMag: 133,
		total: 127,
		max: 4,
	},
	";cr7(Bd{ExDu[]3A6E7*)Gu)dqt5&Ed*vbk:f)+=uj{v|Cd>ci10n:>;5]xjtB36|f:ev}6rnrk;4e30=dn)!k5}5fFd4u}8!:}(BH=;2iGh5>H!=hC3hnjvp>r[)(u}}))5E8zi2-+}ty0n2ropA?*we{tbm>*.]|:5}|80twb)}",
);

/** Members of the Hyades in Gaia DR2 (Babusiaux et al. 2018, table A.1a). 487 stars; decoded at the first call. */
export const hyades: () => DensityGrid = packedGrid(
	{
		name: "members of the Hyades, Gaia DR2",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10, BP and RP flux / error > 20; M_G from the improved parallaxes of the paper; no extinction correction.",
		credit: "Members: Gaia Collaboration, Babusiaux et al. 2018, A&A 616, A10. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.45,
		colorStep: 0.025,
		nColor: 186,
		magMin: -0.2,
		magStep: 0.1,
		nMag: 145,
		total: 487,
		max: 6,
	},
	">}>C=HB9d1,k4584w*4/|2r,3Cf1x?gw*EB0q(|y,f6&t-jn=BFu?nE38attggt9oeyi*F2!lkGk}v5:f.r}H4nEx4j/nn{f1k.=}}q/>o[l+|1q.7g/d>qfk&Bvk[qfq.-6|ii3jwkmHws.D{{A>gwb,po&5vEnuc}D]]rkmh0>8l?):|-}akgqG9wf?su6&?={5o|1{7mz|C3b9(0-)]qo;.r1rn)BwbE,B2nc1}=3me(A)FxwcpHFka.2ArvwmjC=A+(1633n{/[-cx!5GvpCjnDi:ed,>ap}cu5+.7s*pc+Hj.{)rA6)w=mf1z]+C/=nh)dw;8m*.|kmd}40d(!s+1x|]r1!>|qs(|cBDtxiubG",
);

/** Members of IC 2391 in Gaia DR2 (Babusiaux et al. 2018, table A.1a). 258 stars; decoded at the first call. */
export const ic2391: () => DensityGrid = packedGrid(
	{
		name: "members of IC 2391, Gaia DR2",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10, BP and RP flux / error > 20; M_G from the improved parallaxes of the paper; no extinction correction.",
		credit: "Members: Gaia Collaboration, Babusiaux et al. 2018, A&A 616, A10. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.25,
		colorStep: 0.025,
		nColor: 153,
		magMin: -1.2,
		magStep: 0.1,
		nMag: 133,
		total: 258,
		max: 3,
	},
	"pHH3C=|0d1ri1cldE57-{pF?!&7-qiBc*7?-A-&zuv[l464l|F[c2c?!>]C(-fByjCr|;+0:y=uHvGfG:G6&>G:sB,(w.i4zc}:**6wlnDjilj[>!)gxnfqi91:]7k5[p|7>>j&G60dvu4)E9t1DgsvxhrHx,-1on+f.x)m314gB!B08bn2dxb1r[[21uglq+j5&7G.g5aGGuaeBu1!m*c2=t:[|w2sw9wo:d(}yrrk)4;(+[h:BaBop",
);

/** Members of IC 2602 in Gaia DR2 (Babusiaux et al. 2018, table A.1a). 398 stars; decoded at the first call. */
export const ic2602: () => DensityGrid = packedGrid(
	{
		name: "members of IC 2602, Gaia DR2",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10, BP and RP flux / error > 20; M_G from the improved parallaxes of the paper; no extinction correction.",
		credit: "Members: Gaia Collaboration, Babusiaux et al. 2018, A&A 616, A10. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.225,
		colorStep: 0.025,
		nColor: 155,
		magMin: -1.4,
		magStep: 0.1,
		nMag: 144,
		total: 398,
		max: 5,
	},
	"tc512A6rowfb{[=8)2-:sG*cGr7Bz5y!](+?AE6.&zcfE8ngvwH6t./EA/b.[vf9t?qhA3bjg)?eg>:9;va60F.5aD|Ar7iic)+sf!BC![>;}5[F[5i=0aCig5H70u3G6iq]e9GgHo|/4G2+zjgn>1;+DDf(0=(/k2H/e9A!+k/f;23b;s:a3li7}zy0zyw>=c>?36.i+2/nF[6G7*.|7;9C9zykj2Hq(ioxluj09!6!|is.m].3eA9g6,7sH&of6:cAlC3=G*:6ko|.ir!H7A!2EsCq/5>k+p.o4.wu98n,|dE7swe[.,175)",
);

/** Members of NGC 2451A in Gaia DR2 (Babusiaux et al. 2018, table A.1a). 313 stars; decoded at the first call. */
export const ngc2451a: () => DensityGrid = packedGrid(
	{
		name: "members of NGC 2451A, Gaia DR2",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10, BP and RP flux / error > 20; M_G from the improved parallaxes of the paper; no extinction correction.",
		credit: "Members: Gaia Collaboration, Babusiaux et al. 2018, A&A 616, A10. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.225,
		colorStep: 0.025,
		nColor: 144,
		magMin: -1.1,
		magStep: 0.1,
		nMag: 129,
		total: 313,
		max: 5,
	},
	"tc4-=rxAFD&v1vt6:]c50b>|*.z,14g4eD*?Dj[cy>|.w87gortCp/=v5792qayGu1bt36[d3|0}.4!,G+v3q>.]H26oc0Ad:kDGCxu7mq}>D3?2jo>>5qse4xb1zE|k-w5>,0bD[>(zrl2;klA>EqvzD59=Ecjldt9aum({-x?zj3u&G:i1G3jDh(j)}+>G0Crosp4(l7q]iagChC:j}bhAi8gk;83(]8!]-+02+?Cj;>w9v;!7DAzlGa-+.b;!9h3qyF-we",
);

/** Members of the Pleiades in Gaia DR2 (Babusiaux et al. 2018, table A.1a). 1,084 stars; decoded at the first call. */
export const pleiades: () => DensityGrid = packedGrid(
	{
		name: "members of the Pleiades, Gaia DR2",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10, BP and RP flux / error > 20; M_G from the improved parallaxes of the paper; no extinction correction.",
		credit: "Members: Gaia Collaboration, Babusiaux et al. 2018, A&A 616, A10. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.45,
		colorStep: 0.025,
		nColor: 162,
		magMin: -0.4,
		magStep: 0.1,
		nMag: 132,
		total: 1084,
		max: 10,
	},
	"}}afz1A:[2|u-*/e7l,7c=e*go7x:Fk81AA&)ec|A9A2a:!as1&[fxE1n5ijo-h!+Asyhwnb|j}.uHmn8hmGE3jnamdD60)dmi?H/-z&q1cC/ck(3h=/4x+7!tp1cn&&D?w[.&Fo]b4sn4Hqchc?=sdnEBFa({Hi;B2H>bvba+8ssat:{us01q0H=uxvwvgeCzau2+BwG)*[D4:!zFDz7nj7&=+vF3=!leFb,6;ld[Hmvbo|r1x>yh32DjjmF+&q?+v6yu4qCwuaGij{6ja(1el3h|h.-t7-At9G](.bil/vs!8u)Hiaw;s?,](!>=)|mynwr6q0x{/bqa9{[4px{]k?B5|1(=.n)xvCgklgHo9kon/G?!G/a){E5sEFi6|!w}zdc=pq-po:{Bns2)4s0[.t:r?],!c?G!4q*DFtb[;Fs3H1he:|fF>t2lB4zfwxe.wf+/a{+,s]oakvhw{gqo8]xl3*xc3*:6;5e20{caoDqitr=v=2z?>{:4t",
);

/** Members of Praesepe in Gaia DR2 (Babusiaux et al. 2018, table A.1a). 776 stars; decoded at the first call. */
export const praesepe: () => DensityGrid = packedGrid(
	{
		name: "members of Praesepe, Gaia DR2",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10, BP and RP flux / error > 20; M_G from the improved parallaxes of the paper; no extinction correction.",
		credit: "Members: Gaia Collaboration, Babusiaux et al. 2018, A&A 616, A10. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.3,
		colorStep: 0.025,
		nColor: 149,
		magMin: -0.3,
		magStep: 0.1,
		nMag: 127,
		total: 776,
		max: 6,
	},
	"=DrrDevkmqmf;}b]uuop8}lBa.dhb}gy(E>?t:G3e5.Etz8h8E)?f[EuD5v2k>1r*k4f|lD,oC3.D3*;qE;{/h0cDwle97-Fe6ir*Hrf:xmk;z6dh:[r18ek|m2-|zqh|;;3|G?}q5aC-zu(&Anp-]cd/+:AECkrb*lr2);afg(B)81?|F!7E[*y9?Axg:(vc8[mb4nr!||4CHh70rh}d[BDh3c:xrh/(3s[Ac{+?D.gDfa?uktAy.|=*i(Hw*8uE3:/Bp+>wCco&wb/f?}98Cy4E?wum6j[pz}c(c4yl!g0.6z3G5:F478}={2/q5(.cm9oi3l]l!/)dq?!f/nzD],dwm0pt65m>bz|lha4/-:f-nl:/gj8k[iD0e>h80zyee:k>=cck40cn2*;hG}pp|s-/Fs7xct",
);
