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
	},
	"}&-.wg.{0(phla&2Eb&AsE!gyc=[C2c2Bh3nrpd]Gq!?Csmn3Gkt0zo;nreu{}cdx]ebFakD-=u;i0kxG+(iemF!uud(rtC,;}:1/!dDA?FEgmnxbA7z9n&(3Fk*b8lg[|&l}*o{|6-Ca47]+wHt8le4H=:)mzjC2bseiF[3fFC+b.sBylt3dtB)y[.c/bE3dfmp8[6Dn!0x-04r2asd9lmq!2Hojsanayy:}xl)|H)n-{70y{sE26[xC.tHn/)(uhvo&>(d86hrCh)+/ppsA5[d8bl+r7pm0qiivice]:bEH7cj/4xel+)Hhuxy1lmz=7e:Fx2w]x8m4[r{pC/8fGwA>?01&vghD5&h1C;4B=|0umuCgH5|4=>ibe*C]37/8q1j[dz7ra]u8}{E5bGuE=yy7y&Ft>rwC0mdGsxD=bq!,9iab?kl*]0k5H:Ewyl+qE6m3q1G;tk4{t95A(!p(sFm33G5(8(b5d,!}(9;a|AAkmy];w&kF!2]uAps{*A9zw}m9[{}aa/ii0fCs){iE]1nDg53BAs:hGlb}8r;xd4kAH0-(w3uy!)De90=r]cmqCh943vnyH=-:fc5E2e>C?xe796v{()w.;xGnjbx{Ac!q[[*)4+[dtx+:i0y.=!]o,G8ylf548ozHfAmE&7?fgk.m9r19>|;n=2Es1wt*dcqc-:f0ps&&b&s>}9Dj|[*(0qe,m.2uf.kHl(i|[cz[C3Hb36dodmd?8wlsF]i;}FrqDlxav!.w0xk9g;4o)Fp2q+GeEtjm}wDzhh}}C]5|0g2cb*k*;{0=*{uooB=kC]k>(x[8m=ck}!ed,u}]4{Fgk?5.bnvD*?o2i-t]h?q)Fv]Hrsx7bu-)mcm2{:vzbx5gk((f40.+&woet{,?rhfF0(gr7!q]m]4]r|{1xeluG=n-e8=9->G![f9q}[iwvpp+A2x319ww9pyyq=ya{[2:>8{m!tGgB9c|;||gw-z[t/zs!)){{uA[aCj&f(e8B*lxvC8wtf*BCe.gpm7{=e+d&H5[,p.wexxa!(qsF*C4l.G!rk+w8GH]p,rD:}4g:*BHzc/)5jA4-on8wbg:i[;/t?nrG4g4ttwob9&jgn?fjz6!l&6+g9.,is;x,l*vyuk:!zg,0duC>w[A,dEgzlC5yAh49|u)iy+tFEuao>.9:fusaGs9vGGA:/|u=5o=n5nq:[6rlz[eDqoxgtnec|3}[3:bspkH+yC>cB9pqx+8?ylc84rtH2s:81Cd|4g|je*:-{yxC**fqj?;zG;;|0tHl*}ie:??:isnd01sh3g2GqzDD9dD?+l&)+0fg**os-*z52Agg=6m3&Fik]!)eegd+5ibC*6?>i7t!vA}6}D3gGei1oyyu:dh!!+f80h8}?B2a.;jbi8;9d-/5i4|1p|vfewu-n./qco-B(g|ttq|*,?>{tx2*yeECh|*:&:xafo(()zx=8*1-Es[!By75]/vuH4q33!us?Hy8/dz,Fn*c!8.zm}g4g8rF(Bnd&/Fw!|3f0c*>()n&1|rx*a{E|F9zbr:o18{c{]{[(h2>.d>bal:HgC!0w9ft(0(tCrx5yg-HwxsD&5Ef;r97cCdFsuFDHb9w/otpdb48ejjGb:ni{ji>&q*oq&u6ro)lmhE[]h|b(pky-jd0f]-}Bw-)+sm(;}nvs4/iF;;y!;4a?Hso?x.Ale]Cse7[G&{Cj/w{nDmi&.7bfe{hk(2b>qqAGvp)=Apx69&&91>vbc8C]!){2g7x[oG[.7y9G3t|a0E;e,.7ljj)7y)9lop||:!v3HeC+-A74tf];|h[uBcvCl*sCBz2C6*Eq|fA|z.m6lc>llo5*&wCcy:l5rAjy,}i9j,:3k5d6BEs7,ky;5x&4/5v-1Cq+86,2usvi||x.>*6j>+,)e)H6!Fv&z+bCs1xGx*e9r>pok|wlf-p*A:eA&3gdn{+}/r/vB[xl+C0!n*/6>q)ackhr3&p?)+gatv{D+b)&=24a,]g}d&>olB0?!tC;9ui3kvh|9umc:e7=syCHv=fyq29+}*:}g+mzcs.w4Alh&D|rg/+[+GEe*b:o57>x6i}Ak8F{!t.6>{Gm2:B,/0A{|]wfdB(:Hv0onGHh[m}7?n&tn{bu/g?E5CC67C0[?fb8-aCB(1DEd{6y4-g,o8g;j|6,9m06G|7=0/E&)l&(.fo2b*5+y&dj5Cmdk[1=/t7Ga|p:)7E-BEr?A&B>A>uk*36[3-pe{0[4]d(3>=6*Cc|;xu}sh6>jxmblo]}!s1E}x&c9qj*]!pvngwow=/8|em[H;gHgup[=>55Aa!yq4.,/j|&B=0wz]p/(&-Blw4)C(([lds,5r>lD}y-D,H-]oh8j3;=vh9dqG67)D!f23bz+qu;}z0;w!Gb=C:Bf{*6g?>/j6{-5?9/F-u>9lhmt06n,[E]|01+Aft&t=o}pF47=p|ao[bAj{b(]=?&u&uHjiC>nhwqFc.lj+Elr4r&}xFppBA]ke>/ta/G5boh{},1nfG./v9E5/+9;8zvrj!+{z]?,r2iF!g!e9;&Djp?&q?mtu1=>a?F;taDn0t?o9Gi/gu9*k[nArk8(:rp|}bvHvlra||fEr&H24q->)4,ji84iCo|cuG6)&m.=57|)z3b.y|}x]m]*3]1mp1/E[axw21C!3vspA>kp[qsdnt6,jG0n,3vbkiy=c?eHk]!{kpEAHmoxo:[sh!6kh3[tAov72p}H(o>{}wa8/E1tDaik|Aq[duh0]e.1HGg-k2zh]C&uy/2|o/9hk5ostlsFk]BDBgyucg5uqE+ktzG99uE59=tm8|:sEA&,/3[f94HEr{idox9xxzF(}7>gA&E;nb(j)wdDc4An,C{h*0r0}:)&vB;>1u.!d7,6l5|+)E.)|Dg2Gdmo[m2Ahk+BgwC:;;kw56;7>u3zb!:t0j4rqcG7w&bbBdG|0osbl/9d=ti>q367?o-&{[25tiEgw,>7*)Ee&As[e3i1GCcg1F}twi&(Ao}>qGHFas!*kF]l*c.,AGlc)y?ljw>+--f&gn&!:r3?rm2&EEH(E2oHs,=ind/.r25|&{A9>Amep:?v(hbHG|6zate?E2gED41}|hg):1B4:>Hzccvl41B|zEgl7=2z8>*E3A:qij&+=d7-!)tH358Dd>oF2qq",
);
