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
	"}B{trvs8hc+=q-m?j3g7/Go{qEoG4+/e*zvitd3wmE>}9ECo|bvE:,>nec9vk/B4e?406auic6Gkz;bH{E[y&,/[:H,p|z?u+(z&t5:7a/|t=00f|E(xrw-e|5&ixvd=*G5|wr-idECed.sl6,i!ttEar9rbrzp+efd6)t6>&v-E-=zGt&j+x:.5n&[Hzquy|j)yb?9o&&tar>?qsim)vr9[80/qz5q[AB9Hs:vy;&wm4]xk!51H/1kHth9-[em9}bv0trdi-Hiyc){3+/]q6wacahj&9}H454+o[r62fFE?n]e,d(:o8GB[kc3!2::qq8uue:dr[0c|>n.[{[2ya{BBG1+htk14!Eev0m+2|(m](r=bv];}Cr>,kA9ak9yyA&:ygy=w*C9e3t;o-kv&rt-3*=+;6p>>nEsx5s/]theec[xs;g;l3c16xjg(b=k|wl;*rog!n|;lBD|*kw}?db:1!tus28FBC(0,0,0y66[?HE}s,9q4G>7ln2?>7l{ci{x*!w5gC6[q;d|.G{);Bm*8[w0ad[vnhnj2jpqjl!(-;gH,=1}&=nD=-;v*HubFwk*.Hj33xy-cD?tqr.zc6rBs7k8zr58zx1/Bmw[m+(uE9s?actc1?tnfmx/p*]w1w//!!ga7=ssn?{y6hkH80dE)b[yE-l+d.0d9nzzCp{]/{0*k660{n!--f|Gy3sGh5B*[{4nh1v}E.F)Fwlli+7cirBFGD0+4lkrl{gnv&Gc|}.)B[hh|+p85G{CD]DAlksf(,9d3xBfr=2.+:)&**8vjysuB:2f5rxzHacl}t|+gt}B8&vae2hoy;b)>*2A1)aC3*!yu)8b!d7[-5{--l7[xkx[rbx0Cg72[,y{2H+},wGAcE=;iCv2!}{t.=y=9mFr?e}-Arj2d*gaf,za8bp:7]D2E(9fDA>*F;B|uEspaCpb2B|klx5yy>w]!j8Co/=2+!br0Fqwz>;upb0n+nc?>pz*wc?:m-B/2/|6rwGyqm3ycagi5he995/H5l,/1v:t,s:CcE6pas6k*d81p!p0m5EFdCpa[C>/2E|yqz[cx0b,(?w,vx+l5A+|(CyBo29!p[]v;c,9(,Hsh599!059n!:]ubiG/E4mEcewl50/;GmhAs60|Fuld/)bpCGz&o[[p,w6;Gv5iEmhlDu|}mG?)=zDvz-5BwbukF->9ub{{-1:l,&3xf&g9rjfkj*]no(p6pC);:=a)|]a7?wG(&3tD;3l7D28lmpB&H,!mGD,=]cv4/7}.biH(bg,;j1D?|x8)ny.A]e;)>Gp.ie|f:crs?4aBt[cpi9BDt2n-2e(Cu*3g?4q4{hArsBs6g9&+y*x&]>-96qo!yg{!g1bE76osE,]cr52qDk{(:q{7!DBv+ch,5ej-|wk7;x8o8*5o5Ea5gxEsDG1.}9obA6}|c2}xx[Dvp&]i]z!)!188Au9}zmdpH=v&&qe7i&;?jH1b((!murd{{i!}rgq8|yrr>875[d,A771*m6G4m+q/x]i|)r;lj,.{?zh,k+/(G[7=veuhc[knu}vwxflzvAl/Cq01&?jhul+B)&Ee]:s-=w)Crv5G*mib;?+,+&{cep2zaHj}Eoe:u)bdesjurE8{h:a&.|&dGq5HhE6uA[HbC5(t[-ls..)&o&*mi,Ck4lGp>E|C9n?|}kEntBamlri:3-B0}(zvEH60+bd;59dHuAb()btdr;=7D}7GC4HAA0o!yifn0t+}{aaef/C05p!-a+]iw[(Bw4{[49ofowmjB2/=y[!ka-=/8xGu7g7B715F74E:a5/,.Bgf|;lv0bs;in{?1*5|*)Dz/!v;bpH8p8Cl-txxg9m=hep7/snvtA8lwoahDcE[BkH2!>s9rrzk*/f+xxt9Ct?f=Cpc)h,|8t}&AjbH;C/v08v1,bzGEj:+Czy!Hsp+cHa)Hu3hcCktA|]sns1l,}a!!E3;h9E-z0!Ftf|,,)mzw/E:q*l;1p]]fD9d{lbp:&f612nC&cH|9;1jh504?uo:|jE/h6pqk}y/Di>-y}-]j77bdjg8pG6*yp,em(h|fno>/v2fwH8Hh(dBnq;*]wfubixi{.;,7AGgym4H6;+f:1x3/B]0sHmw:socg4)-tAD9{2fBF152=k99ftz],vGcq(x1e/q,dd*DgeD&Aq3khFf}u)lyc-&2xqG5mv;h*2E;nxh7w,G4lh+-A,{(7zb>jo63G>e+8{lA6+?(t*Es3B+daDnl)ps=s|i3jH6bd5[GpcArcxlFhd9Ho*bF{++uDoH54ijElHcnDe-4*>)gqw1tx7p7]jlr(f+hgf8ci(p)9pGw42|pmj9kt[7.2=eHmBey6qxFp)-+ehy,C?CHc59kcHj7?-?&8.4[{bjD!).rvgg8{Ga+mlq3lBgEc7jlA**+u,*7GBF55|-|ByGit2wH6+Bqyck!+Cgr,e!;toqhiyjd)in*.ABb&kCp]5s[+->E,|>|8p]go3l9|,0rE;,h+D&ss7hbml}o9ph;4>q=c8jHa1F;3>s{A&D-b;z]F0A&C]6{m*0p>.thhhBn?.f]pgaj?Ap3qa{7s(F)fbu.B7.nov7uica7(885|D+c5?3C?6u/j2eCw5*y6jr4F.{so.hA>6G7qy]7i&&ow;3hj?*44ut9+i5h!1k&a7]Dk6{)tt8:.zF}bkm*ii7|d2|5[=2yeAH;/ji;?>w:,uxl}2m)?!bF0z?k>]22uyn,F[nhs.-4G=jk|,u}D5(dCE1qd.co90w&)d+i,/)-en8bB9zyl;>F-,kqEq[,Cvjrzf+8f>2x-0ez*6kEfy:6tmnlymC)E2mf?mfq26dj2f(8-pbbj&z5=-bdnklygn6-cBk:/xm=w?eB?fbm(G2r.p(57Dam.ev3bHCEcBs.!f+zq?ey1GbjeD=f0ed)/yedt>EkA/uiql[Adb{|]dq&..2{blGvF9ckt8F!Fq!rgw(;eyibq7hxdinhHEriC]w*Bjkyb!-9)c,[Ebi,1p4h>)qz6B[4>sb-2aC/v4:.6cEnvqp/!B5f/[-Am(vC{zntw7i+=]Hf/D91r)Dhmhic),yp2l40o;iyGo3d*vxyypj[6}/&31|:?jxkj4dGy-Gvs!C3:d*479no=5-xEq5x.9h,a5r;.bef,Dxx-uhskz{ty+q1",
);
