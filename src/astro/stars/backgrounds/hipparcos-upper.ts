// Written by `npm run data:hr`. Not under the licence of the code: see NOTICE.
import type { DensityGrid } from "../types.js";
import { packedGrid } from "./packed-grid.js";

/** The Hipparcos stars brighter than M_G = 4 and bluer than BP−RP = 1.70: giants, hot stars and supergiants, of which few are within 200 pc. 87,744 stars; decoded at the first call. */
export const hipparcosUpper: () => DensityGrid = packedGrid(
	{
		name: "Hipparcos stars brighter than M_G = 4",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: true,
		note: "Colours and G from B−V by way of V−I with the Gaia DR3 relations. Nothing is drawn from BP−RP = 1.70 on, where B−V no longer tells giants apart.",
		credit:
			"Hipparcos (ESA 1997; V, B−V by XHIP, Anderson & Francis 2012) with Gaia DR2 parallaxes, parallax / error > 10. Credit: ESA/Gaia/DPAC; ESA Hipparcos.",
		colorMin: -0.55,
		colorStep: 0.025,
		nColor: 90,
		magMin: -6,
		magStep: 0.1,
		nMag: 100,
		total: 87744,
		max: 598,
	},
	"(A4&nv9hs?z])c?5}y4EB>n,][G,{>}p(i0Gy.*3=A}vp56;;A+tui7t(=*?13>;.*+c{Hn}C/!3FA|>?.&d/!F8F)o{?B5bF/Dx5he>b4h;}5;(pbw,9A})8D2s80{h,pdmEAb]ju3a?Hls5&v:ylFmc[rC5{(k2gE4n)98!4?A;1=o-{E]fvu,7!0re52lcEyl/4+x}AuC[DaHlD8/n4.pDG(jo1oDx5HBs7cbwA7(kG)Gn7|/8;frFcmt>G.4;dctGA6-[ya;w&0Erichtz:csevAr(3kBtxv.v>E/pp-ythCuD12(6)=}ok>>H-b[zvfp(Felw4EDct+2m-Ewyma7DiC2.9//qqxE:2h/s-+0&>FAiG)2>G/ArAs]Feoe)9c3weCE(jqeGuBw>a-;5=qH)Fc.jly1l-z5u0F|mr8Dm/cayAEi9rj0;5zf8a.,e*m=|CuBxeu7Da]3mqsod5D4*/=y]6aDtAo0m7;5/tG)ti&,=H-mv1mE5Gm{{63qei9!AD/mwm=ratcahBhw1);ge9x)A;;(}Dc}D(6fyq{+??Cjo!236xBu;*Cj{r)Em5y17E8&jnoD:q2p}=Hog1Ci,-mqk15wn0(|hcec5qdp.Bm{F8xoq+H+?-h2g[)-c1f]zx(pzA6+6Ao(o1.k>vw-9w/t(kl/q||Hnl*cF>>.[H779)7[gjw[wryz2e,ah99t|xeF7k-&G{p&p/:50|f{Ex2{|(8?]ktD21,Cb?;&!oC(:dq>e,+jq+z&8f8v8pa9;1;FserAG[6c)z:b+}cok(/nF(czv{CgAjk0ti*1)}z5:n4lb;6h9mGucvE|xwr)>=h5k{E?}0xjdGj{4tbapvl2cAAH07k?v5|3BkHGFz9avE|rH{t9ej;}f?6dvjh]f54x:6uu1e5?l{;/e]6qr3EAD1:r(t0s4v(7?(AxzCu(4u>+zG2v*cd4na*>*6&lq=&k][})tmf5)+]FBx105-]6pgh]dEm]?d)c*2l&cnxEE}z;,boDl>-s|/]gwzEy=zso5/n.2{FFv2h8u)B-36&bB8)8pd8E.H}8xly]6{wy4t)u{//bB;:te579!ec;+[4ncj>aB>&qm.de*ose6b,spc/.;bk=m,vf+76sA3w,nmvg2sqa&vj}(s5tu?23>v|99>eH(d0+9v>unlf->v;{G:/ltcaw0iahG49,&)H]cw+!:+oH[b;!a*ydo|(]8s/>>zB=]b}Bm+uyt)|o)|s-|[8mhq|90=An*no7j5C!|fynGuv0.[+6]i,[yGu]eFAi4[*yk=fFl.D!]zqt*8q2a0uFi+tn{ACqtA)zvzE+--lbaB3eu=8}e4AAxfb??-!yzmHiBHtg|0!7.ohpD-qG&gwEg=k)&-0dlchbcr6vuct9A)Ffb&0A)H/Gv&ieBr3{>fo9hjkdvgdk;tte-Cy/{8tg27EDA-(4G7=p9?n6{wa/.]-/d+8!5?l}08(z,|?irxiyvDng.l.(e9{7jC*&)ojlaj!:[dc,&{qgidx3j(7H.ttjC]c0,,C(r((?+rbxoio.t,&}.he]gh34?ea0mg(ilC&j2v60>8]qzb=5f3,+?/ejar8w!|lcz9*BxaqFinpG&tgi)sw]aBh0-12&)1(dfq-o+xG/|2f,>jw.F4e?>v)fr9?we=b)7aj8fj99)4u(iDd?0(2.qE.c28t:3t=]jC7,>*l,(a}2v3v.wim/>ne711ie}FqD7C-yge-n;Gu.H!eAdBzaf7riBx-C-FryBG87sFun4{7}]dymE)0&4.Ba9hD)>e?g:gb!d56E7*ElHuwioz/*ztrqz-honzvohek,ep1m6eyhq((ucptD&3zz{:dfd=pvdnF2Fg;F6xv>t{)44w6?ldEDc/:H6ch-8sl+w.d|D[|iCC9B=,CqCj6v-xq:qzp;/]ld]p-HkmuA)cz(m{?]7Dqlcl([8]Du,wkt-6r:|*][:ECG3dmzGD6H?=47m>+nGi+4+Dqq:0q42[>(bf>=yk5}s/2/d5e!7ut).cG&hgf!ll}a{D+|C>w9osD?[mf/x|.csE>h!h3oea(Bl->+hols}fw)h,vwr[139j&b!1>9lzyscc*t|ge[u})j7E!f8vk9CevGr3(obt.r5dkFt!u0G88vpvF0&.&1xm1/rfzp>p70x6{A9};[d&vA&fi0q4F]t1>8&i};(|2AauB)|7(x)Ao-b;mxj!8au5im&&3/[HAuqa&?sypaqD}k6;dw(F|qhddxl7cktx:w}jBv-d&?c(*w?-?apyf)d/|G-0lbE0pw]Cp(ii{(.cth;un-&7y*hm=du-8hgCd27e,2{7)q)8:?/F?a[uff{)3svmmyav&.C,va?]3+&:[!h+h|}Aa?/t,0H7c3o|u9B::uw&g;G8y}9nf7!0,{wn=:r]CG)v(k!fAwr!k(;+z9&C;gj-l!:eF?(E>|22j-ao-y7kB{u9j]H!wC?zz|(&*!.{-Aq,Bg=li&j+d1,f[/=]lrewb+b*?**5E{Gj5|?f50g0jAs-lw]!w8z2.=l2Cc]*F8rC6lhs=D26qGqyu-5Di)x7}y/21]bb,Dgo/r}]8a(gwDi)4w}8(q&C)8dfpkE09aFnwEttHkH7;t;;!(,7-rsi+(({/acv|c/o1c//D,e&q7*5Ao4b7uztln[Bl{}ij}!x!7w/Fj8{|/]D!x)-i:2GnrG*s|ri,/;D|3f1(t{tz>24tb?wafk}p|C+*D)1vcu8ehHEAv)-hh+384yb;bAbdu&;6[*hAdu[;9?9)4]j,:{EuA>2>e(>HCpyfa0he(&j-tiD1H6;sgF5u!0z|bqpDq*v]hF{.99l;-Ay,}04BzfdDu)G4t>a3Ee/cgEq2d-.*o-Anu,p=rc(m+]((f.c]7BC+xj-zc]]oh6i=wq5kpj2:*q[A}rdF*fu,-m0,|DiFgm7gkF2zisue6*:ja7sk=]ucbfv8axt:ay7[hclAj=t9g4)a:Ewh{yzBk)olDr8{l]xmt4Ar)>3Fgmth6,Ctj*=h/87H>7?[6yg5yn/ttGt=9F!omn)+HHjwcljyxdnG63t3w9HFG7BFaAp=nxh=017;*)2f?!l+10n&oeGu7Fh&v;Galkd?BsDj!dC){uj2o1!r&].}nsFs:kflk{;3;wlHktgnvBhrC.,oz7ewCoB5xn!f4ii!/!u&Fsa*6.*kgG/ah43?Dlxr5Hauhrn;r:}|-56Dz/;;F=AEs18+!rvp?Cdcemj>:)b&/7wC{F6sBfjn+*cD,&l59?24|6[!pC/*:,5dgBx)b;}D?GhGG+y4i.3ye;ox=i=Dd{io9/owhuew=d.0lwozGpxxyGhab|o5)n{5x*kc!s?!2e}>*eet,k}2CkC6G?pHq+8->4p(3kGD]>{Gp=5l&p0[{&0zC*rz6,hEb634lo!gt6s.ymql24wp,qdk}y6AC5-y.9,|2|plek!u9?/]?x(hl;6gG8nDBhn2g?]}H=a!(>vd8[C]5kHbup3t]([tu)Ht9Exw&8w.a}v,-e{A!dup:4&)w7ux&}{qFx-Eis-e(rqH0(6[}",
);
