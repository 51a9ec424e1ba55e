// Written by `npm run data:hr`. Not under the licence of the code: see NOTICE.
import type { DensityGrid } from "../types.js";
import { packedGrid } from "./packed-grid.js";

/** Gaia DR3 stars within 100 pc in about a sixth of the sky: parallax / error > 20, excess factor as in Babusiaux et al. 2018, BP < 20.3. 39,038 stars; decoded at the first call. */
export const gaia100pc: () => DensityGrid = packedGrid(
	{
		name: "Gaia DR3 stars within 100 pc (a sixth of the sky)",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 20, excess factor as in Babusiaux et al. 2018, BP < 20.3; no cut in RUWE or flux error, so more stars between the sequences; no extinction correction.",
		credit: "Gaia Collaboration, Vallenari et al. 2023, A&A 674, A1. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.525,
		colorStep: 0.025,
		nColor: 218,
		magMin: -1.1,
		magStep: 0.1,
		nMag: 180,
		total: 39038,
		max: 71,
	},
	"b1D{s|C*]+mj43/>jtw&r!mzx)8;+l-wy8aeC[wlnd/6ojB)lDeh0B{/v/m84z)C/A,(F>68r!k3[q=ByDr7e]Dr2jHqwrqfep4xbpk&k)l5|w0d>6D6Hm99}pl]w25&cf*b78H]/j26{;8H8x{Dm.Gtlt=7p:;.p1kDejDD3t2zGw0;>;od,B)!g2mw]qAxt,rzxppiekr!}Bb7/{&w2Fpp7plu|1[3t6=Bkm{u9;}z9q=]A-8Ay9/),&w>Hbb,orq-,vm2oqoEj*7[9}-+4yCl/igquq>D0i1=(rvi)td?+,x/*8;nhvA*n]m|!Friyv>1}cmwqkCpEC>mrE2a]6svqD8h/u,y[drl?{C4G9)|c,2!mw4,f!F&fz{n*who,kAFEDe,cos-)qwAmcor1>7-?|.>g:HoamB.5gc6s065k97Hqq9rau-4jsd]e{kbdh3?np}m2a>ly8CB))(>;CeE:Ad)Cn:Bg3hkF6+B]=&2H{?[Fm7HG(nw1:3ip)!HnFf>u{[F4yBmc*.6v?cesgHm6eveC)0zjyl8:!ed{D0=3nAE8k*{1groFcgrpnl!oEjGnqfb1zBC]me:[x7a:m[58vg{;cdpk6tw(e20woyf3yB?c)xf*i)a*wn+De.[5Cmbfl?1>Foh=i/([-c!&C46i*0:bik9gj,u4d45x,]D8.8+q*}ic&6f)aGG9;G/)0/(!Fa0p;z8/i/=,n++]*1e?rhenHGeEvb&Fc|H(bd,vF!xf)]j/p/ei?k?t,*6j0G8bfy;sw./xr)Eu8&ff3HEfj[8p*EDD(y&eyeB=!|/ntu>>+>CbBn):jt91/|B7HADc=ofF+st*1cGC-5u4jC/fv[&qlf59C&>/G22.p|,x1&m2F6|{x-fq9f(l8H0hxyrlF8A7+H}41kjfH2{FeDd+l32|5-vfw,)mbka=vj>s-cs+?FH/sCu!G(e+zqy5B.t54G2|ipsBAhteq7[;p?+cq)b:!lF1}qCpD5:ujEAzrc*Af4rfj9{h!Bt!8rwpoq6d-DrtgD!-Aw+o,k-9F(?B8{[/3ptbaormo(F*xb/.5q941D-[4cG*w}rdcwHb&(Dg[/kAkm!D->Gk?}sD{H>0&-Eez4l6b18qhCG?ej(y/lmDiwoc+[;=u)j[zh)sc8j&xw2j*p=r,lHgmnB{o)cd]r1,pDeudo8yqx!ig+o9&p9xw>2;[Bj5dsi*-/k32uoof86A!yb.aHsd5.q*02p0]137sh9c|e&pp2]ay!261C2.e&fd89ctyb37e1l(;=H=)fss1=s:rf1r-.k(k*w:es&B9b8B}G8]]mk./abzv}8t{G6+n.q&i?i;h}|15&&g9hjdz8Bio42CaqdDbbG988|.=27*E,7.:DrD3j6p}ma?i{(>=-+)g?rnd3:2?BA[9kc*p*B{.F-,d4He/B=D*2-atq&&q-H,.|y;:ohx2vCaz}:HmCbsmo1--90:tpwqi.nF5qha7gybH7c8uyB4?;B=Ck8[>oA1Dtn0&2uwqG}p(FE/gxs[5jvvjt0!6er*liA]4>|>q{!0m)k[9i8aj*.fwyCz>:i&mx/kz&.hE*-&bD-5G6/j&(m+zBh96?C6}Cme41|(3(tv7|2Asz5:fnah6}myfB-|}{bwv}tw=]2+k&ndlG?>t87v68w],td8pHtD/u]xf7&0.7-0?-v>i=lwle(En*BHk(.+rk-y}2[+bzb7k,DF+Ay{fB-60kmnjAix:(+*smgg,fn!;{0)vpFee3vnw0ypf|ck)[-nsfrr;j&y2zh-6!*B0+mzF*7=ehyF&Hh.1r>-(AeDw.ck(}*}[GjF-3ik5x]gmi8g,F]).9f/]t;7Gi;|3w.s1-9gGq[2.gk.B9--rE?tc/rs+:ns7)B(9/r&C65DBGw0]+uvA>:rxqai0t(,|[=D:+iy)-|7h&7FAEGx>wC}s.uH4sFj0)hp-umoDtgfElcGwy08-v*btBg].BD*a8s7?11]rz]2))-s-AodcB13Dm?:E1cFktex?:f(pl9s.c!a.=:26tur4Bqb6e&lpwf.zm/&-v86C0qmluG+r:b/c./mi++8c&9jy|+a+C;H91|Dg?eHx9i{&mf&z6|/8x,9t0DeC+=vHk7ehb-)19DDq*GDDxdx&j68r({fdc8pHzpq+vtp64hyiu10kcp-z8-/o+v:tAocF*wB3yg6lF3diupr+AEp6bfHoe8/x)A,.&pc.E.spA9E:ssx-m,1f8w}0[G.e/yqpm93w-cD7{6DqD})-x?!CB6?Cn?5[6s6z:(5ha1l|{n*&nAz}-q5]?k[/ft,AB[D&i|8B6y)2lhE.rfEpH>xi*w?}jk-Ewll7fB,2fjiHD/gl+|{7|*s12,nh*h|0)z3Dp[fjBGq&-5-?l1,]>yAF4b.H4m4wnz6Bci7hkC&-tk0Dok6ke=>,;cAuonc9e.e4z:caC>9{>v8*pv5m{Hw2}of/d):GBaksa(+ae-j)n!4z]xia37g9z:1.H,.=-jy/,a}]k,EB*4EB|(mw!.gb6cH5eo?xpH,g,kq+a+l7tD]ACb/C-bB]-,>)/g24y9.uuD!6H3w0[+/+eq{>-?a5))Bq;,D.-dryyiE*4;/4r,6HjvgdvEe(C4olb.5/w}v:kwEgfp)0e]!86/Ghj7(8]}A>B-.l/;=x??e6m}+-ermsjF=DvaEzk5a-ugrD9g[0oh*kmk7;7;f9A=ze9=H40]-7C98/fGeeEE-gm{0]?:s29hvhqjmHdx3}vf&79!rFdhse!A+A894:w677b/kiB*a&dj0v}&63A27|[}aj8,ituz*AkFl0}j&rd92m*jC:5tm2[]E2r,d(?rm0)hwoHeEF8[H.hbg.*)q;w)lgjl)Gb]Gy;]j:cqewru)kFa=3a2z4fBqHdhs;/]kq.,Bb-j:(i,9zdbfC&lFu&[mD3C]6o|j0sD-8>-]uyb!wa(pi8xaDe-+9]u3p28ni:).FEkC6kvxGy1euf/}(]ds6Ayn}jA[B:qyC:w[ktDcdyxu82{?BsmE7hj}.77y0vCtld!mt8csu-r?:6{p!t3Crs.9e|rnyb-.D.AF9:*ix[tcHc7&E|3!(BahDtr9mj9g;*nh>De6+lyy9a*-clsoG=p)3|>5;*a&f&&9=[B2k}2f07kyoq)6mAiirul&})rgl:kxoB(yl(67!p:80ramD{sp}{H(py?z?yns0a-s/{>.0-vi5ia]22{siDim8HFh)14{cn?|ls2F9fF-c+Hb6xF?mc:90qfcm.da",
);
