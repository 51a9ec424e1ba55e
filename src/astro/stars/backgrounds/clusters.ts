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
	},
	"pHHei(vy3(!)0jaErhmb,v+v2e33u!B&7y5s71+eri373Hztf&.o?,=C;>gCoez4A-x6}f-r8yi0p,k&qHG.):sjk?hyf>H;qc8eu9ot3(BB[FH6FdB:6fjntdi-gfbtso&4a,gag[8BtqAd7&)gu-:H4q)l?ky8*r8ci[5;58jmw/9ar,*?bh75i8.e2F)xi.,=(a?sqn({(o{hy(A(Ftm]Hq.[o[jC7y&B8Coaoi|w4wrai8f8b8v>kBlFm?]>q5vgu(|ov6?0G:{C..024o4;]u.j+p=-nt.*C|>()z1vm;dys6j4a{G)*,)x?){Eah32-wFwGjD|e9iaB4bv[>>w},uuf/]sC!iyng?/E|3oH?hCB8p1bAe>,EFu",
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
	},
	"pHH/.r!5+8?5p?cc)*+6efrD]F*)D];&3{trh=8k>Dj]mf4B:}6,HhB-c]*,9zx6*;3Ds>3Bwc}e/d}GGw4ootGs})(inCr+gvy}df/f|vqcml]hdop=3st;)3tpGqnp8md}xk>93a(w[CjFlB{!]d-g,|G&fd>|1{F*fsh-tuo?4{n&6gvyD25}xGGHp};ox)s,Dfgvjjuh1eA{()t96usq=8s2eBi8w2o+[ud!Dlr}jfEcwiDHpCD-b]veA)rCy!i",
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
	},
	".|8Eq-cD*0+xh[..0+tA6[1(0*y;8.-*s[j8qp>)[s}|ft=p;7f6{1gip;F:.9s)/AwvxkEu;[ABEi-BxF2C,vHdeC2;o!cs,ro>4ho;{58vHcv;|.=peg223[]o}5eHta7G.4v:;wGbi)8+H|HuE-(>4[.(yk8x0+inEjm|){]}!?",
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
	},
	">l&i|mB>-G[:3)p5:j?|b394F,82nt/bj3|G21Bkq;key}p6G9:c:bj8=h5dD8sm}7yAnv*pAeA}4Fe4a}6w:*6f5/04ma+zdu8ox1fa&)enHf[0(j-:?7g*kv+b3tozbB;zD!pcoE45{Cbw?eceFu{k*0tg2xd9;+Aeu3(mC/0C21f2:7B(8C{t*z)tCddgy}ko60g->)xqd>;-:m8h(B2C&17;4&)pm-)muarBD=|g.2z7rn46vE;gqxq2)ciu-?ma/>q=A)9ou92oqvxHCA0B>b;C9hja?>Hkj)n)6s0kzv,x|7fjk{/F*=/v+4H*/3:{},b9>-4h}cGp5w[?F}o!cDm0Ds;.h2BB+ls&[*[aif8h",
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
	},
	"pHH*pGq60/{|l.Gfj6oc)ftt+;x48).oj>.s&qErE!C]d|,6ck1s6g)znkax)->i[si|:9ga5zw9lyAupF598EHkHg166{[tbtoq5Dhq2+.q0p9HE[7cwE3>pps){]F*+oCx4(&33iq;g)1b:r!ldDhf6mi9|*;HEjH6g4&>?{u/g,b*D(}0Hyoas.xw>|1F/?[Ha6/D[3gCyFG6Bc0??.wt=Btw10GH&pq6=)2e}{i7i[5nqA0>]=[o5?",
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
	},
	"sHH|Doey==|+x93>}B,tlEez,4[qx3l[-5l/g?dGEb:[)zx{G{b}=5(q5+v[!!.}*0gH7}t9:7BEb&BnH)h15x9af3G;5=cnCemb6&?CiFc!7H5=qtuBf2gEbv!eqw)dr:f5h?a.5vlryE,yq0rx|y9tobv++Cz9htaCc:G3B)e6D-/Gt51k9d>hBs9wouezj>Hw!|BalH!C0,>g49k:snEDi*9!7oi*fzr-p:6s+i7u;05hF=0]>:a603si{0|}2s]xwA5(,CeH2F3:,b070ajD2}7(vcnhGeden6=ljHqG!-)pvvx(*G,BGdE",
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
	},
	"sHHlo(pwxyv?|!fFm6hixu6nj|j,1y8+9v9*mlDF8C+)p*yoEHeG?v&cd;7ACE/)Aw-Hou+[mo./nH06bj69G:mf(]=iCGn}/wyA0,587bt]3w-jD5.4(A;=rdEq*0;f5)CwDzjl(f]E-?>tG-mlklj.3{b-*Duvjhn;?zre-d:1cH3y]3bksy)o=-=Hoc/8}cf1j2p4{c+E0F|e)vt[&l,b5gex0y5{5e{pw-ji!k|>Fh.xwm5g0?bwzvdbi7,68ua,B2it0pi",
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
	},
	"}5!2l{+D}]2?flthc.}xlp/z40]-]{iy)47y&pzisla,Cb*t7?,?ry|+o+bC?u{(pmna/(nC]iDEGfiEn}&71nBDi0uqDEq*vuf,9mg+-7p=q-Fw?f7k7ajDh)vtl27pohn8H18aGu{hBj,{s,4n6(o>[)mfu[!7f-qqc2q[(-6>>!3Huzhz!}>]0.&{}st?D=Er+:H-3j)b!8q>z.1F>=x55G.8li=?)2(hc73hA.00qfdcp3-*}o9[1)us|1D*nynmdf*(E1Bl:wt|*xiksd(p6C0h)t161})9l6s1b!tG6pxb)!ic-&9u!y3m[.0||3crbkhn[!Ef9f>,7cpp;mn|dhwcf?q[a,q{G&gn}-:5p|d>DH&+3[n;/ocxet08wHtdz-9ny&hge(+m8H{sm4gyw!,&F8D;]]!B|=A3z}6oF|p89x2!1gE-/cy0qvuhoBwE[1brf6}:]l|D/pA=nhe8Dx.:=y-q|D|;ez5D*yG}7{s-ext850r26.a",
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
	},
	"=8xHmvdx3xG?r3ff9plzbq)m-fmnd}[k,/=2|H+j;sm&{Gh,f!0:DAng/zv0tw02.E[fj1eDq)[A,c/:wf+{E|36o:A}iugfb:wtq;pCl)jrt[H6dz745o(/m0AG5!t=Gu2}qmjzA:521=w;pc>+4wCBE],&],DA)Gisrk6uvzr)t0oh.!{ux{u|4DjoHr(py.oo{D>t4ms6>,BDab[ag1s(Ek}5a)4,qFn>:fG++7(y)B9C:f+>6tipt*F&0nt8][{,FgH!7!>te[aj.,rFe]k/GxDkqCtB4Edwlo-p+kg79.EEB/gmlEc>+/3Ewr1|=anB9f4an;>-|A3aiH0xsEFjz,3s|Dw43Cg>28B|*H[Fe++{4s|doAz1hp0&a)hd-6E?CHrxh4A[egrlpHFF!b+vc4+tz83r",
);
