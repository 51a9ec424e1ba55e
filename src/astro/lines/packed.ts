/** The lists of lines/lists, as packing.ts describes. Not edited by hand: `npx vitest run --project node test/astro -u`. */
export const packedLines: string = `spa,uh,,sk,u,sp,s,k,sjpa,uo,mkftpdavl,ckrj,skp,msftjpdgavl,ux,a,pa,sa,msftjpdavl,cskrj,p,skpa,ckrjd,ktjavyl,nkj,ckr,msjpal,nsk,cskrpg,sg,b,csrjvl,mkftpdavyl,mfjpdayl,npa,spga,skjg,sjpal,mspal,cskrjdvl,mktjpavyl,crvyl,ckftrjdvyl,mktpal,mktpavyl,mktjpavl,nmftjpgal,nmftjpdgavl,nmtpgav,ntjpgavl,pdga,jpay,sjpga,skg,skrga,skrpg,nkjp,nk,nkjg,sjga,j,sjg,cskrjg,skjpa,cskrjd,cskg,csrl,csrjdl,ktjavl,mktpavl,mktjavl,nmtjpdavyl,ntjgav,jal,jpa,ntjpa,ntpa,nmtjpal,njpa,nmpal,nmtpa,nmtpal,njpga,cjdy,myl,sjp,sj,skjp,skda,mskfjpdgal,mskjpdga,msftjpdal,cpa,skga,skjpga,skpga,pga,pg,nkpa,nkp,nkjpg,n,sja,njga,nja,nka,g,sfjd,sfjdga,msftjdga,msjda,pgal,skfjpdgal,sfjpdal,msfjpdgal,msjpdal,msfjpdgavl,msfpdgavl,skr,csk,fjdvyl,cstjdvl,ctjdvl,stjvl,csftjdvl,cskfrjdl,cskrjdl,ckrjdl
Hydrogen & helium
H|h|0|(Hε)GenQ~9/(Hδ)YFb~9;(Hγ)106S.=(Hβ)2BV0.[(Hα)78d4.](Pa δ)Ed13~H/(Pa γ)3jCH~0;(Pa β)7t4K~0=(Pa α)OtQR~j=
More hydrogen||0|(Lyγ)4505~I(Lyβ)Dpp~I(Lyα)nPg~J](H13)AZEH~K(H12)46S~K(H11)5KJ~k(H10)75n~L(H9)9kd~L(H8)DxZ~9(Pa 11)KrtV~M(Pa 10)dZf~l(Pa 9)thI~M(Pa ε)1KSC~H(Br δ)fXKr~0(Br γ)9Gqe~0=(Br β)JHgZ~0
He I|he|0|GJc6~m2RcS~N/5tHb~O>3Mlz~P:1cgL~Q:FnUR~n=(He I 20580)eufK~o
He II||0|DRI2=6Dfq~A>()32oi~R4onU>W1V>s1z=5e7q~p7uqj~S
More helium||3|(He I )DNHE~q3G81~rFzF~sOcQ~B5xv~t(He II )EaP>(He I )mvp~B(He II )dyQ>(He I )idB~usJL~vOO3~w8L6~B9N41~x
Carbon, nitrogen, oxygen
C I|c|0|YyLt:3B9P#1JM3%13jo%(C I 10693)4KgD%2gF7%()1mQk%BhDV%
C II||0|GRVA!Rd!1SA0!3gNk'37hr'2t3E~C;2jwm~C1K4~T/(C II 9234)8Mua'(C II 9891)2m4x*XN2j#4RUe#
C III||0|JV0M,jc,;4O1e,;(C III 6742)4Nvy*7NcN'gwR'(C III 9711)4NHU=
C IV||0|JXps=4nLh,<2lt,5Eys^2mwa#4kkC#
More carbon||3|(C II 2325)9kkz~y(C III )7Jfb~zRW>UKY=1wr7,(C II 4745)OGj'(C II )7iB2~C(C I )AXTI:4Pp%
Carbon, nitrogen, oxygen
N I|n|0|VE54*6la@04s0Z*DHL,5yP@1
N II||0|GlHR!2fKg!1ZS7'2pRY!16BL!2Ga3!XQo?
N III||0|JRXy,1h8,;C3g#2etg*1dz*4mWL*
N IV||0|EayL?171!V8*2P1D':9kJg'350h#
N V||0|JJdp*/4Dp'1Md6^
More nitrogen||3|(N III )HBuN!1ZO!19j3=(N II )vqa!1TX!3hg!5dt!1VES'2n2J!2RQ!92T!(N IV )5rpr'3Xm'
Carbon, nitrogen, oxygen
O I|o|0|Pq1b{6loL{Zq{<Ji{2oY7@2:3QO1'(O I 11290)8UZO*7sXQ*
[O I]||4|NOv5@3/324j@4<GVl@5/
O II||0|EDwn'2Gjdp'1PIr!9Yb!rIU!4uk!Qgw!19AK!()HZV!yOW!8MBM?Ku5!
[O II]||1|FdJI[>it[=
O III||3|Fm79!7ggT!
[O III]||1|IJ4M@6/2Uy5[>CT6[[
O V||0|DC4N*46l7'(O V 4930)3NBL*2oFo*3mjw'
O VI||0|FzVL*5xE'
More oxygen||3|(O II )H4lG!ac!CF6!pUJ,eA!6kF!5Y7!CUF,wGE!le!2Lc!2o6!3nX!(O I )JEfN'(O I 9265)1LC'
Sodium to calcium
Na I|alpha|0|(Na I D₂)OiFD~5=(Na I D₁)1YL~5<9b2R%30b%
Mg I||0|G4Bn:lZ:1Ya:34dQ@7YJL%1wnC~U1OV~U;2q8@8;1RhJ%Dkqd%
Mg II||0|BjFC]=do%=1Dw]<72dI*:EFR2'51U'1Kcv'5N3'47sk'6lb'1cq2*1vh7#3VDk#OaS8#
Si I||0|iPg6%10wM%53K4%GBM9%
Si II||0|HJtW!/jo!7fCL~65Yh~61XmN@9?6JK@A=
Si III||3|J6LO!3xS?1nZ?4t3x!
Si IV||3|H9hO!75N?
S I||0|chK4#5AxI%E44S#LWo4#FkaO#
S II||0|MnN2#5QN@B;ddl^8mD@C;1pb^()4U1u^SaQo#44rQ#
Ca I||0|1Jcbm+(Ca I 19753)1GMr+
Ca II||0|DFlV%(Ca II 3180)5K2%2D13:822:(Ca II K)pBZ~V?(Ca II H)93O~W>J0LK~D;BSm~D=VEI~D<5KBV*80G7%SoF%
[Ca II]||1|([Ca II] 7292)UaqL~6<8Qs~6<
More Na, Mg, Si, S||3|(Si II )GB7q{1i5{(Mg II 4481.33)2axW*2LbP!3tI!(S II )1kdy>9O7>(Na I )izA%1Rs%(S I )EmvK:3xe:2SL:56pi%11q%(Na I )3xfb%(Mg I )1mPU%DPdP%
Iron group & heavier
Sc II|iron|3|Hon8%5Mye%Y6c%2Sth+
Ti II||3|IRLb%Cgc%6QG%L6X%
Mn I||0|s7oi+1imG+(Mn I 13630)1KKS+yQq#5Ygy#KTO+
Fe I||0|oEje%
Fe II||0|I3Ry~XCdk@DgYF@E8o9~Y1ZTz@F:OaR~Z;dAu~Z=7QK~19df~1XMU+
Fe III||0|(Fe III 4397)IRXH*(Fe III 4421)6CX*(Fe III 4432)2yE'(Fe III 5129)2vCj#.(Fe III 5158)7QK*
Co II||0|147kW+1HJE+.1F4I+3gY7+w3J+1IWH+F02a+3bLL+1DjO+4gLV+47jY+
[Fe], [Co], [Ni]||4|([Fe III] )JXmY~aBIf?([Fe II] 5158)1v4h@GSuc~a([Fe XIV] )8RU~b([Fe VII] )1khW@H([Co III] )he0*/([Fe VII] )pdM*/([Co III] )SDp*([Fe X] )kaH~c/([Fe II] )3H54@I([Ni II] )vvD~c8mr*([Fe XI] )20v0~b([Fe II] 8617)32dy@J
More Fe II||3|HlEo~X1TDv~1()2u40~1AZ2~13uBI~YsK7@K
Sr II||3|H6nV~7Zqk~7
Ba II||3|J6i9~71ark~76YYp@L
Wolf–Rayet
WR WN|n|1|1s$2$(WR )J2HQ#1v$1k$X$3$1x$Y$1J$4$29$2A$d$
WR WC/O|c|1|2k$2l$(WR )GIvQ#2$Q$1B$X$3$2i$1D$1J$R$4$S$1E$T$16$1M$1H$
Galaxies & AGN
Galaxy|galaxy|0|(Zn II 2026)8Uv7/(Cr II )7pi/(Zn II )1fG~2(Cr II )uV~2(Fe II )lmW/2pp/(Fe II 2344)LhP}7rk}29v}(Mn II )oU6](Fe II )2Xb/(Mn II )22a](Fe II 2600)1TU/(Mg II )pfI#=(Mg I )E4z~d2Y$42$43$2$3$2d$2e$31$32$([N II] )FVTi;:4$9Cy;>([S II] )Yb0;<()3jr;;
Galaxy emission||4|([Ne V] )E2Or@MKpI@N([Ne III] )1rDG@O:Pg0@P([S II] )QJB~320z~3([Ar IV] )2fCH@Q7Tl~E([N I] )1v5W~Fc0~3([Cl III] )1KaC~E5FE~E([N II] )uNW@R.([S III] )2L1Q@S6T$6V$6W$6X$([Ar III] )3SHy@T.([O II] 7319)ldi~F([O II] 7320)HG~3([O II] )2Vw~FHF~3([Ar III] )1lMH@U([C I] )45uF:([S III] )1Qpp@V/1wBD@W:([C I] )1EMY~e6nX~e
Galaxy absorption||5|(Mg I 2026)8V0a~f6J$(Fe I )8TUS~4(Ca I )l40@X(Fe I )BiK~4T4y~4()3iUD~4FDZ~4(Ca I )3KbL%AOS%(Li I )2Hw3@Y;(K I )40zT~g8rS~g/
AGN UV||4|(O VI )4KRy~h1Tn~hB$(N V )qLE~8;12F~8(Si IV )dGm~i;2LN~i(C IV )bpf~8?fZ~8=(He II )NJn@Z<(O III] )5Ir@a1O9@b([C III] 1907)10ZZ@c(C III] 1909)X5@d>
ISM UV||2|(Si II )5HtO~G(O I )ArK~G(Si II )ZW@e(C II 1334)7qU~G()nzb@f(Fe II )LGS@g(Si II )puk~f65$66$(Cr II )13xk~267$68$69$6A$6B$6C$6D$6E$6F$6G$6H$(Mn II )2HXv]
Earth's atmosphere
Sky Lines|sky|1|(sky )HUEz&38tT#(sky 4993)Jay&(sky 5199)rU8&([O I] )1ahf&=(Na I )1JK8&/(sky )1S0k&([O I] )Gjo&;()GVm&-(sky )1xdV&(OH 6863)8U3-(OH )FPB"6hf"(OH 7242)1E4z"90a-AT4-3La"33N-4cl"2kr"8WT-(sky )95u#8Y2&1Ks#1Mq&(OH )BNb-(sky )Bxp#(OH )b6a-(sky )3Cf&6Mx&(sky 7758)1xQ&(sky 7776)4nL&(OH 7781)1J9-3NB&(OH 7809)3vB"(OH 7821)3OJ-4ps&(OH )3Q4-(sky 7869)3rN&(sky )2mQ&(OH 7889)2pe"(OH )6Fi-4Sy"(sky 7947)3zI&4nI-(sky )3Ns&(OH )44i-(sky )5ZP&(OH )2ut<(OH 8063)9TV<usc-1OY<3Fd<34d<(sky )9Ax#(OH )4vy-(sky )4ww#(OH )3wm<(sky )4tc#3gZ&(sky 8455)5iW&3bN#()7WL&2ch#96W#2bI#(sky 8632)KgC&()7a8&()1Hn&(OH )QcY<(sky )3Ot#3do#9Iv&65V&4Sw&4Vv&4lB#46q&()6RI&(sky 8961)3HJ&88u&3GB#9Me#2nk&(OH )Aui<2ib-(sky 9158)Dze&
Sky OH||1|(OH )Z0oX"MG4"1PTG"Fmv"1Vh"Dln"8mr"9xy"1TmV"Gxr"GZJ"9gQ"B0P"CSi"YOk"cnf"69V"5sa"5D0"7wH"HZF"I71"5VP"5Is"81V"4Rv"4cL"PDQ"Flx"6et"6A1"5fv"`;
