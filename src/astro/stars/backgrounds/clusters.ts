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
	"lDqa(qhyjyf;;5,3a+|xqqH?7{|BgaA|wA4zx2)ai|czErfEykwsxgz!(ozgymz:D|xzv}x(ysdj&h|y,zvA2,|}rwAoEt![(t-7v|uo&Dzd0z0]154m=+ys0-??=f]bBy8xtA0=ifC]fx;tc=;)/)d9sz3x,}j|7;vif8c&c6vBjy)6zk(x9a|&j,)&{:*hFf0(lAivuoCA-eB({D(H:0d=;,.Hcuouc/4}u*lo.lz;(s,cCF3b,+s(aasF--0-?u4s2g,2=Hpof[;s?]i|:5He8pkH03+0yq,,|Gp:G{7n9bD}m[q=&2jo0gl03v]o2]hjq2[>4>Aj}0i2;1Gmg*uas7t]/4=q(hj:k>fon},+Ccrs&?A8f:Bc=ujtldBjb/]F:xz(!-no?[ydiw3xi{)?jh,kFHjn2,abdrx(Di09E7Hga",
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
	"nxCg;Fghun0[w6d*e>a:y3mgBA0;h8Hnzffgg4gvj0vhzm6/o]*n&d]fv>gEbH;Age3g4gF=we-}dz(*u2oG5jjl{E+i+H*7]2}}tdq?rm?5n1jeD1v!Eoc-CdfbGwp(5h|aB*,Hg;gFg&G-6le)?f0ke/+:zsC:fFqgd|4vfpF7phG[eg?0h;beu91h>u(5=:aa00cD11F:!0CegcG2{!og!Apv4*dn?zD:x!)3ziqDwH|vz6,0AzBw5s>B/1}4CwtE,t-0k:>sn73F?s6s=vBj&57-+a|H+n1zG3,aBAh+E!?!0i]i)B2CE1l09",
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
	"++!=?GDxov[o,kje+-0y90?.t6(}mr!4pj92)Hi2vmuCa?pa7C/(,]poA8E}&Dqj!EiG(kgfidA?ij>uqG]8*DA3u8exH=AeDlis)&rd=zl-4(&E?>}7q(,zhao8Fh+:*8q2CbpHlg,FHHl||r5*qn/fv:-49)=qsr{k?z+]d8b8y,vqm3ra:?/)k3t=ri84|mqk(}",
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
	"ciE+4b31*x|+.wB;p-H&!/:[-+Bc|:k02|/AAD.&0A8B(|&e5+u1(F|9,AyAHcB&jz1Bz=A&AF=2?p|:+4sdlgg+].qb2qBHkl-y*cw!o.>.sBBBpAHpq7-6ppA?&4/snH&m-q/7?tdAw=BGB{lkE}&oG.vci&F&ge!q*2f:C|y=oFnm-B>3-b2cjkz7Czkc6D7i5,HAmy7?-rmgg.>yAF&gylg|(udGGn*m-/>qn-k:E46>ck.Fynidt/1g2xvCl=o|uoD,pCbxow>;opB3;Dosb8A,penF=Bds72Cu:{?32*0>dE4F.{:7D1j-4i|m>Cs:ik=hDy:bs6to;fwn(:+0>niFcv(7e|a,)eq,slr30f-+qwvkACeq-r7+/8-C5{9G7:qz6.zc/4{w]8(&,hBzhmg+H2D:5>h.!/j]]3:m+1g5wA|:s+)5|E",
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
	"rw|hn](qvjgi?ys!Euyhu5n[o>bo24::q!b}{o|GxgvyHa&30Fp;6wgj]|0h/E>5=2;oubv=|fy:vE/,yCznmt|scspE>,*+n>+iz1f?B+-hd,cH1o)&;hzz+DFhGsur9d[6:n*!rnx||-D(+iCv,]xolz?,HC&Dnh+!tu8eceu,rE6/m+,ymg5klu}c71t1{kqgdz}y9o(Ddjq49skx|7qDft72b[c*glkn&F2hq97|>sC3E1jDncw.p]i0f>[k(]48p/:G506160nFr&j-7E",
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
	"bBHi8w+69:6jC}.z.F!A+3tG-z,n}1Ap||Giiy)k-D2og14B=7nwv!p2t4|wxr2z&}x60/w;ciy6i5*q09ao60yyycD40dE*(p5&;0yG={y=>/*cuqD{bp**p|-!n-tcnipkwEDw2c}1z/d!a+bG3;0g0Hz-01yrjs4z=kaloq2GzqAj0=;i)3o57w](zlynm>*44yx}CF7!{aj(:bu=enB}p-{l9[>crrtC;;5&x[Efm7]3.7w)w0*vc}(Brbkt>|l!kCg!+pn-mx=eisi6Djbaq2fG9>yb?t}=tGi6[-B*y3s8,yl3C}-tEbhh?z[;g8hi!9CGHxit4p,jcAcw;bH19y",
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
	"g9nkf23&avi.q=8{):2)6|Ba6kvn65l5&g)oB3c-w45t;voq:>v15>3o+o-|6.4-xyzmce7(i9k&tvg]5eHBa[on4n3p?]3+m*fa5d5]rym9ow33+.0hv(o}=pb=+olc7Cv(bylmitpFapj7zH4rBrf}jyf:qf;(g3G>j8g5E2DaF(FkAbF2tobt2y!reeGC/eicC9a2B!6B298!lDe2d8b5A:flt/+d[7:Fr4lkmn5meu.D[As76bgCvn:?pgb3y4;5ymzu,xcjEkd5qF22):C7(B.D/ia|+n:ru/1sa",
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
	"/)l)=nkq:4Aey0gAl)5j5xd-(13|gjCmz3s]]6-4)t!h024(mbCjeby+s0pq2jn6t9n5)6t5;n;i56|5y4eqyDCj9>3=002/26=o]c|2x]2gD4B0BqgtG3/D,+02BkvG0-!ly52.&e)}as|u1?uA!=3pC2-21!,g1mHzmsAog+pxa*08B1/stp(E?FqjBvpuD=5F:v8F!0-4m13l2;w{ph*rlk(4gx=17hyG(5bEo2s;7Gs-16wijr824rinpsC,ye|{fyv)-i8c]F}42xv>6t50BwH9:4c/72kiEslloFB?&du*x2dpEu70?!48/q/5=[=D53gbB1ftmd?B|nca4mn]!0=De8;cik8-&}kw}/h,G!icn&dle8s[u-ru}?5ghneCy0xfwc/H(;ey}a3sglhDD+g:w/F{E3}nex74i{C4o4{7[/as=;*z4.d(;ByswdxD9(GC[Eu;H55s+28kHcHq|eA+G6&ayri.ckAli,ld)jb8r&;pC)=3hGk!F0c1qekCEE?/f|;sn7hk96aEaqE74F=G0gq33zpHtvGtA*rc))o)!69toEp3ke",
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
	"b}r|u]pqp,i8yEF6q5)msrkz/7qnx;+o5q2Eg]5esune>5u1kasnGH{t0i)4xHu&u5mszc.dj:9Cj:>pw!skqtptez[n8C1oFDoDzroo+o[(dn!l]o-]vpfd)(n.hs]kstitA>5pehih*4q=C-:mnu66C3G8||drA!,m(.fh:mhq+9rc!px{i[*)uh/5t70G4=Gt/>iB]:t|e+1gnmid+uBytv=ui)r>(;wc|j2?j,=jscn??iy=t>]qyq[b.uG29akrE}bo4d.ci9eH205tbh-=|s&f+?2]=)uDcjCa/;fd00?GzE1;EnbH?Cmh[G,/(:w6?68gakC:qtfE*?,ji4zi{8Fge*cc{jEFdsgyD);,an.5FD+q|,6p30yt!oCEFioeehbFi*/e7/F{(jcw}l4-ej53;jfc}?,s;]ib0Bs1h[c/vl8aF6je|y6{r/}lvqsyw/0+o?wF*>ka&)&9bw=+!eDxp+x;E&7kpc2[q",
);
