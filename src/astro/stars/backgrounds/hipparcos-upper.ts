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
	},
	":d:{lt>G0kF)([kj*ec*)/g{[;,g70BxF30)D9lv},p+(1k9f!:=b(h;gF)i0]&k]waq0}-v+3H=qFjHxC{2.4]n+C3H1))tz45h!4c4p{)?:az}E;dlhwm5pkbEl-6H4DA&dqm2)([E:cg&-q>2n8zEb/bhwi0p>E6xa>yw>f]ljcv;>GB0ywC+7h=+12D:3dDbzzt]A/?6ei-fbg3?:dwls4]H+rz,a3:{6slF0|:=q?Cwp=[BA)c3wx(q25.bgh>-!gCq[F!*5+s39djvu[4/3{B,sy[3x;b{1!4D1Da1]46fjAr;9G-]-Gi{m-lA-*e:j>posB?oeEicF[]qj.|c|(fEH!s/hF+=!u|>c|42yx*.x|+r3vti/7)[*zk(B=ne:*=bpm!--t1:2.qc|)2b,/a9e2B[E.lm={!Ad}2l-=/[jg.8]Ev*qDl;x,l|9:eFb)m1v}lw-;n}8j.!:C{0.=2!xB+2z!*w*8dliroxugjx4tmwjBHahhqz88bw79B4|!wAp8z5[n7+(nFwF}ggw|w,&?tGB}Di4a65)6yba{EAicGn4kAfj4sFbA4?wbqpib+7wD6alkcGh]B8fE.&h?9gw3a-f+DFD|,8Hbq[[&+zBFy:tBraA*=p9Ap?2EDsc7*&.dH3>D;{:fa9m,6znaelm7|)h*zl=dDoc;}k51?](y:;h2dkydi-fa}F|jB:A.o>*isyC-2e3zeun!Cv5[l9)ks17y)Au+2(*s*e.3n+ozoC9{H>gy){!H(a=h(/)hx5[k]Hz-BshE3[.9C14=tvB]?=lG&fn?g?45t/v{/8Acn8Hxb(CHy8B;gB,sx7ydy8c](|j9t=q|+q}3)CD,+d:t1dsa}.;Fbrr1!49:dt99=!saAumj4B&7abqH/qz-c&]gft28hrbF,aq04oqk277f),|=hpi]4{x1vuhzp,ui6,gv*Au|/|&gwwexq)d5-2+!=h(8)k{hr6CE!7r=->E-)07,B*;o[jv&89gkheBehigp6u(.nw=eoql;Bgu(bh{phu?;99nA*A6x=}?f26?wyg[;F4n,c:.-C7p3Dvgd|En!},&}?g;zif3tgk6g[9Di6wGpB=v0!7qeC>+{5Dnf/{g2c7r6}wnBsuob2sG6Bdq+].ozwa6q4f!e30[,>wo&sw+8&,xoasd3n0fH}dwslkH8t.jzG]}|1hz1?,?7-?s4;u08|?p}!./w,)|5u[0.7)t5nyB!047Cvr9|&x*6oAB)-f{{Cj(7c]!F}z}n5)a:;Hd0BEzsj9j4+iBG*)qfwpE?vbrl6rH;=1;|HhdH5xdoF5+wt6?/D*c>:4{0)s?rf64|Hxd07h3z,x)2-)q=w:BaCxk0q&yttaFhEl)|Ct=zn=7?tuAlClc{>B)7[6aeb./3;0?6sxya&4GoDeqj0=;22tz?avG2:mFCet?GEc==h)BD+z50950xH}z:d(wxhm00,sy}&F;mqh:&}vC3s32;+Cs{g-/31ns.0A):}hjw>a+0is!9l?HA-m|agCc790H4ly:-[7hwyhb/)7[e*[qx!;Di-ED7c20;6=[a3ogqx|3Efs*[k79pyp2y;)h!/2.]m:q1s/d/ix[tl.xmscn67zojd,7(9ri*/;+8vB>EA!:?/Gbn8:>fa/>;|,v|CAdg91}*3oaj**3v.kfoxv9zdCB:;5s.-Fuid*+w|&q+.]1(0[nfdjqtidj6x9]A;g(9t;eE3qlic0gD7sBj/5/C|cc=4(8A1rrF(Fa(Gdir4>yx9(e1B2cus9Gq{v,v*3e9h-0Ez4B5ch(z6i|ht!p[G[o>B|kbicg,8f47Axzkw}eh4?r)38kGbs[gFg9gr|-kuh0D+F.l9myr,*t,p?aq1(2Ef!/5t{1?AFmFgi/C.ye?|fs/03|0yClD&;.->{g-}{e[{;k}&GjAb:uq>:Er7h;85Co5(nzF8h=f=/in|-oA}5hF0a[Gkpx2?+mpj02=mv{,{0b9F:q*!qe5,!.,a7Fnvczk;54kyoe5Dm44Bxhzuk:&}hkjdk]m|]/fDG+=!f5u6.:{,6e8(z{rk:-*>4{n(m*r=p9f}p)FiC.nEzz84oBiD09(Bz](2.;}f)l,G{yAG>C/}F/c:Ekt6]4G:h1[Cb,1f88cAnG!e|ny/B9s{:fl[k;1E[ay.B}s(|et&|94:t>qst!;5keA{bs[Gt6Bau720/Ex;/AB=.=45o6DHu1:/>5qiAvAHnEFbBd|ay|(A;jd}q8GCiw)E:/D4pc&b4>cH23-m+qjC}tj4r53ocpy>0iu*;g9*nA6xC|m6&axeFw,EA;0yd4t9kBcbs8ns/h?.c=xhj{!5e/Cgtgp>b=wdsb:gw/:->(ca6+x9HxkfhBr{k{)>z32y8*eah&:}&(hH|elk4ztgkc[m;1!k6{&|o;EH+cqtiAy3hz{6ky!:q*pjg2-znqm1kz1Ca;k}atH&Ahc3jx96sCa;4g0:n7r;c}*fG&Aq)pyDl{h:2.zH;/.Bjb:{?0scf1(q9eD=bopcHm:zf.-s}c1FGo}E.]u5zi]h)3?bHc[]p(83h;HF&wh3y?k)x6+e6l|f*i6t!G(2]>jEo34&tuy8y2F58sbb2zrqE;df{wuF5dG1bt1ybE6Gdf89Ew)zhq)d0|cy7l&|mb1:|riHzf684/eHCw7i?5q[l7h1+G?g[(e3)/3.!||m[-F3hf8h6]m3oCdw|!B-f.:>9.*xs|}ned.]jvu*o{8;Ea}ErD&*,Hhgpx6?cC:)-jDvH&w83=){/t|&>3>i[h>c1G/&pE8BH!/rh)j]G>)-}7h=-oz)zl}!7ma1e|ap?eomz]e6l,trs0D)Axpbs+)11CwBFaw:[392{.78G/+/n-+5d*]26>2{>2:a|1/Cgpaj{k+n;F8ihh>?*Fr9p{.;{-4+>3Ao8vuE;lG*=j2)pzi/75>?1e9AEmn7djzq+81{zaAH1w-[Hf+DB?sC[ggFoyl{:v3Fx5(n,|xAw.)16ki{ck706{G5{tv}A}lAh&geirw310y+:ucerl*xbx4F|mgi1]hF5(l549,+}kr6&=jf)}[>2*r{.C-,/jp,418zwrc0.!gv:(C.[ei|ki2d:D:g}3uBwqE8,GsA4?CE:j[A*|{a8h.AsmqA8n5Hl*9zbE;iAenoHe)>nxxf|xpo8++3+,+77oHl.8>DAw7sFp2>ovtC>bq6>zvnewzHds754[4r.nhwb(9!6at[.m+>bx*(n4aqpv-ev+226,dhct37{aF(D:;j1r--+r+}::|pDd[14D)}>u:vGFH4!D7k,}ps*D)|o|}0E)i6j3Fp+[CF0oAan]rkgGHvop|-Eig;5z-j!A!8.z|wmf39{lA=4eB.vxqC}=y0:2{d:v={E(kqAo|-m)a+j)!f:oGfhez22{?mGC*l4x;F?gdnu5x/pp52k{oAd.z[zbdpA7m|8{u?A4jyusd&ktG9{B/ma>d5sy!//h?(?9rHm,0oigpv}ppA;>+jA?!t]g,ld;kj5>{E1bH>-f1s8.-&Gr&/(h}]u!q",
);
