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
	":x5p,.*j&,j*c3*xcp=7w|G*?-e52]uHt>5mg-,:+Cic5vFH2=6g{FG,k*tm.x6&Fk7/u2EBizjflfm|AG8k7t?d>.}Gb.Cm1kku60oEtAe8945b}rx!AHm/Hum*!-+p=,+E*4-+>l(+,/>u2apBo|roHw|9Dt]h71z>0{B:ze9+l>=g8,js-h5swFyiH)c*k81ey4}u/t4!B}8)5AAlogte:9yum/2zA6ft|vi&5p+diC=ulok6+0(Fse]>du}6t*raap]Ba;ft}5p8/eu:o-03*r]ssp9smCx]>GDo&5rbzqsE]kepu5|*nwCo?:(v0F.ib0jx1vw{/9i/*/0,49|h[g2:D7&dc*De5x,r3k:ym{rkott}lh7CiEe-,5[j>*kr&1cc4vhfz(i1*B)ly[,}/p!r[k);-3E]z=fCh,crp468E;,7*f*qm;m)y8mgdcjy*v,3B|d:=eg807,v{]+wx(7gjb,w?yGC6gtAFu)B,c*Hj9n/?&.]9r.m6naopj>bbB]zhn*l,ppi.7;65ge,oE}&qy6u]DDw4bc{]/F;?DuH]u-=o7pr-zg/fjgc8[kc|CEjvs+F/aczr(hmAh:Ea3}s:bw-cb*;!t*d[*ttF6qi+Hnfa5*bq;;BGmhdGy1kB*bF*3H,x4h4?yz?xo78Ajtdkp-nyduAq/+4rch]nt+7Gawc.n*6-m(|el7A)7-c:a.E>G:06[)3v&vH70{7A+8hE,c5)}Bxo[94G(7EE.w:+{2F>]H:HB[9[w;to&p>+FGy2&ok3dGH9w>.z1mxhq>G(t[>pF.+oiwAy9,BF.)By0F5}F2;;rhwu2d/(ui:6qiF[2=-r)B--d:f;E7bjbpqe|1bh;ksxw|5ou?b,e8{.wtk)wt*w=Dc,})h.hqfn50)G]]g!5x>7r:uh!z1&31{?BcmxHBt&22BF>rGkzjlpwF{&bf;vrG+y97]6&Hhw-zH8qC,;FifG0([hk.C6csv|B=sA,1+Hfm-FFCAEB=8kd)6s&;]wn=(&qC[ze]0]t1C/5568hvs,z7dw4o0a+}b5ec)/0gG0HyD26u2C9h.p,>?*>!0ph*|{*tF[w/c;z(n>?)o1.wlgG(ygGrG7H30d8tdcz5/sF.&!-a;|;0=+r8*l{o?[-nB7)l:fs8kg-yyE/=,)t*-|[i/4=?=}[z?+ri+)u2qld(>)?x(dk5j4{!-c1,*tn+AAx1k4d[p3*{wH.,z>(d)A8xdH!{w)3fo>7cGdwH9nif,2a1d9E4Fmt?Fis38];7F?7>|2yav)e:fE(6)e}}m3v7:-.uh!]0/,6jgF87H3h>apD4nsppv5[hxr3;eE,rgx8-q|.oo+l]i9/n[nr>y3j[yq-ou][.733c2F*Hw(wn>Gze|zp}aa0y(i.0ip{C}]eH,.Gx>uzi?2u{f8,(,D?[E5r-la1dF(.{sha10d8yv{2,:9Gy9*H/n>v-.?my?>sgv,GHnn;mBnob|Gp,urbc,5wzi;H!>c;mDGE(,>xoi;otB/3FB6jonu)cFEH!qDd|:e?jjxyH*!mDr{Fa0A06,y>=gb,x2>m0jFu68l8,Azpp?=dyCwn!!|e73x+2EG0.rA!/i?F=)f|!b)HAC51rw+1,/u)FAe,srviG,xfGH!4hhAt{=>mh!31?2Dke>a&zFjwny(&vlGxj.jx&A-;a{=B-/,2?.oDe)(zCk/h;=i}B.H*[B;pdi46[lFvq*Ai&0AnovCky3e)=nvDpv!81eDqg8>v)ct6ty-n:b=|HD,|o|b6a>oy5!7:rdyC*bwBlz|3wrj.99&4:i*2t)>o-qfxl5&x!{[h!}6nm[]/5}x8ycA3:op]0-He.8C6fqjh0hp&5{8C(&*Btos;6/,[.b>oF(a)se+i>=uvafj&uGt-7+e;ghbj;A)az.7DatesmGg0g}(zftClFB6xE7F15c{rjb.d[HF?DH7,v4l>(ui1j)/heo];{uA/.sEf?e;hbis-lG-:E33D8qrrmHAkd)!t:Du&7Hd,:g!7-*{gigekDz7d[gHvHknyGqau;wo2k,9=0/2|!*;?=psh}B5=*)G=p5/HGhC4AeihpdC8)g,t/).-DnB!.Hw)/oj1xjjb)zb|]f;g5xmksz]z-E5muv6/j]ma6/Ep+6ym-yy&ayHr&aHq],=atp|swc*c)rk[(574-B!A(f&}/?!te3m}4tggym3=2oix6]2=,eAxkBtC5mzC2yja)frsagC3+:=k.l/,*qnb7G[:Gv{||:zGBrzF2c?)fs.:u):E4d4z.=sfo0A.qiq67=,[uc3to!Aye!A}vC;jE}G*vsGj4AbFx1{|Emuv]&mt]E]fyejv9=Bkm53c545c}F7A61>.sidg|Ey3C!](if96v:3=i*s]((&3+-C9qdt.>)Fx:D34]k[Cufjgc!+{b)x|{>zr{k+a(fGko?n[Glm.tF]mta>-};F/{39z*]nl/azyb76,/:4x?|ijx9;s{];quE/dAHl2+n9A6H+C[}1*,;9}mo/s;iyaezq*,z41:6deA=u=AvA(nespd4F3(;:zE)]g*v3q.HE7vD-*q[Bz5|9?uHr3{}alHg>xt,B+*lo!mHAF9(tufpmfA9sd{eg!i,5{D|Ec>km92-bDa|uh{&b9!lp1nAmDao|f:{5iu8+cj(B]8CzA!:vElFest(i[*4C9)D:m,&7(f+vaj]g/[y}p7Fi/;{8qp)h,:|*E&d0G(4,wjH]dqpm[]d3+6!3u]|p-HHG!Ex]dsC.B[=8oi2,s.8dmiohl|g?:t=]9uC[p1n)c1]6]k97?nouBEsp-Hnne[=H>kf(D-ADhhtE0u3rcHu834&q6kD>}eCotDu24/!G{mur;qqbwf5z=ba=n&HFlF2EiDckrps!a{g2w;ma4zFbp}yeF*gem=wlBduj&H}ig(z-1,fCAG5m9mmmH*1f}{f9k6rv}6!!htH)e6uh!g6n-yvpE,)i:ss3[x|(a6}>b?uAde)3x.C.G,dq9=Gq(iztm;/E4;vcjsD>ko-2A]7Gh[4tay9y/}?.G*Am(=lHu2G3|.At2}w&a,[hG:cB};EE5vaB/3E([}+G,A}08:m=xD10+7*!!Deus8i}c,Dl>byxg136||6*A|4G6{w81GbFl/8!D9.8{]yE&E{z3g[w;conu=zvy,z?lzd1>tf8n1rw6{Hjf{dE1oC6l:!}k9e17[3Gg7CtdhjDm5?zw;]:qyzAC]}[Cguda)ywFF!Ct)gqvpqd/f{|/qgtf+G>bhz5vr{)-p/+[kht&*z=v&jmo2a/o736nacn()di;4lC5B..dj;x,y;v&;27u(Gcfx9c0tlCvmgkzhy7E:7uH4>Fciq35r]h10u5t(xd1mp1G(krFuh/oltdhH35A7*o!1op,qo|+ecf>6tCxx&o(+w7oto}}9*!73i(f=EF>>xw4Bpi4>AzFCv)oq5w-gr,*Hy:prq2d|&!d{xy?oby7:c2d)pBy4xaostb>tqoi3xB!dx[?,r2G,jr&j?)cqs;1gzB/62[&!1h-?8diFt/",
);
