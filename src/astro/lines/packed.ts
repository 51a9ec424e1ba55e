/** Lines of all other groups, in the format of packing.ts. Generated from lists/: `npx vitest run --project node test/astro -u`. */
export const packedLines: string = `(Lyγ)KUEXcrvyl(Lyβ)151Dcrvyl(Lyα)42KCckftrjdvyl~(H13)1HZG1mktpal(H12)C68mktpal(H11)FSVmktpavl(H10)L1Fmktpavyl(H9)SXBmktpavyl(H8)15EPmkftpdavyl(Pa 11)2YLR9mktjpavl(Pa 10)39DRmktjavl(Pa 9)4L7Cmktjpavl(Pa ε)6SKCmktjpavyl(Br δ)5W6KPktjavyl(Br γ)1BD14ktjavyl=(Br β)2QIGRktjavyl
2BCHYnmtjpdavylCHPOnmftjpgal/U3G7nmftjpdgavl>H78Fnmtpgav:8AMPntjpgavl:28P7Vntjgav=(He I 20580)5SZVMjal
1WNKYaVRXImfjpdayl>()FK1KpdgaOM90pa2MZHpa4G9FaSUHQjpa14FVXjpay
(He I )1WBOGntjpaGNIXntpa1BF5nmtjpal210UnpaHP3njpa(He II )179Lpa(He I )414Xnpa(He II )3AKEpa(He I )3ODPnmpal4H3Bnmtpa20C3nmtpalOQKnpa1BVGTnjpga
4YNFXskpG8RFz6PAZsk5EZGsk(C I 10693)M4X5skDP35sk()93JMsk1NR15sk
2BZW8spa1BLspa7FF8spaITE8spFYJNspER2Sspga;E02Ospga3XCsjpga/(C II 9234)16R4Csp(C II 9891)E6EBs4QGVXzMP4Oz
2RLYYsjpa26Ksjpa;MEUEsjpa;(C III 6742)MEKMs11PBJsp3JDBsp(C III 9711)MCMWa
2RUD8aOHYDsjpa<881sjpaQRWUpE8YOzOA88z
(C II 2325)1DTQPcjdy(C III )11DLZmyl1BEpa2HYQa9YGTsjpa(C II 4745)1ZZHsp(C II )13EASspga(C I )1HU8CskpD3Lsk
4FIIIsK2MsjpOVRVs13DZsjpaHPXsj
2DMK5spaDMDYspa811VspEGDKspa5M8FspaBKYZspa2R5Usa
2RBPQsjpa512sjpa;ZROzDL3Gs4VNsOFHXs
22K71sa3AVspa1HMsC9ZZsp:1DSFOspFQJRz
2QO9Ls/CIXsp6Z0Op
(N III )2FTJFspa4NQspa5WQTa(N II )4RKWspa4DNspaAZKspaGQLspa7OJ8spE98Jspa78SspaQT9spa(N IV )TZ5NspAIIsp
3NZORskpaYL6Lskpa1PQskpa<XYskpaEDQ3skjp:HHY9sp(O I 11290)17DU2s14914s
3BJI3skda/FHUDmskfjpdgal<1CZ5mskjpdga/
20NWHspZZPX5sp76Y5spaSCLspa4E32spaEKUspa2766spa5V30spa()1G4Dspa4Z4Wspa16OYGsa1Q05spa
27V0Wmsftjpdavl>25Bmsftjpdavl=
28L4Zspa139VDspa
2LIOAmsftjpdal/CRN9msftjpdavl>10ZGmsftjpdavl@
1VEFRsKZMPsp(O V 4930)H8G3sECUKsJC94sp
29OURsHNWsp
(O II )2F8CAspa1R2spa10BCspa48PVsjpa1X6spaK0BspaGGNspa111Fsjpa4ST2spa2A2spa6YSspa8BUspaB9Nspa(O I )2Q9IDsp(O I 9265)3ZAsp
(Na I D₂)3I8PRcskrpg=(Na I D₁)4LXcskrpg<1D0WZsk8XDsk
2A2QZskp29Xskp4MCskpFPFOcpa2TRRsk9YA2skg44Zskg;8FCskga;7E1Tsk1Y9LBsk
1NX1Mcskrj=1WKsk=3MScskrj<ZZ2Ss:20SBCspEWGsp6T2TspFXLspL2YMspK2Nsp8B3Es9V0TzHWAGz3HLLSz
6AVJQsk56OQskPTC0sk2AO09sk
2GH86spa/26Wspa135GPsgGHNsg7W37skjpga?IPYskpga=
2PKTQspaBQQsa5C5saOYWHspa
2FMZIspaL0Psa
5HOIGzQFZ0sk1ZULWz31Z3Sz28GLSz
38G4OzG3Bpga;39KTpQ19pg;5FNp()MWNIp4214EzKU00z
BKY0Mk(Ca I 19753)6GG1k
1VPEDsk(Ca II 3180)FSEskBAEDskpNTQskp(Ca II K)47TLskrga?(Ca II H)QUUskrpg>2P30Yskjg;Y04skjg=2KMQskjg<R7CHs14VXJsk2DGBsk
([Ca II] 7292)4CA4Tsg<P0Isg<
(Si II )2ANBMskpa52Pskpa(Mg II 4481.33)D9EYsBZV7spaBJKspa(S II )8Y8UpaRUJpa(Na I )3PFKsk4ASsk(S I )23JN6skpBR2skp7ADskpQ3QUsk31Ysk(Na I )K8O7sk(Mg I )93HGsk1WIO7sk
2J0VAskRFMOsk2T5UskCLI5k
2M787sk11MQskJ1Wsk1QLLsk
7OHISk8SPKk(Mn I 13630)6S70k4Z8WzSEDKz1OQ6k
74MGMsk
2K8CInkjp11HSnkpa3I7NnkpQ4Lnk8153nkjpg:20XFnkjg;3874nkjg=M0SnkjSLBnkj2QYEk
(Fe III 4397)2M7SBs(Fe III 4421)IE9s(Fe III 4432)8TAsp(Fe III 5129)EXGPz.(Fe III 5158)M0Ss
9DS28k6J8Kk.6CLAkITW3k4S6Tk6MTTk24MJSkIEG7k68MIkNX6LkL2ISk
([Fe III] )2RU7IsjgaXIPsa([Fe II] 5158)9T6Nn2DRAsjga([Fe XIV] )P1Kj([Fe VII] )8YEYsja([Co III] )3LGCs/([Fe VII] )495Gs/([Co III] )2BPLs([Fe X] )3U69sjg/([Fe II] )GQCMnjga([Ni II] )4RSVsjgQ2Ds([Fe XI] )AAIMj([Fe II] 8617)FJJ2nja([Fe II] 12567)2CNP7yl/([Fe II] 16436)2AX5Il/
2IQBUnkjp7IKRnkj()EU2WnkjVC4nkjJYBOnk4H4Nnka
2FEDPb2YC2b
2PLWXb858SbXHVRg
38$2$(WR )2P8RSz3B$30$X$3$3D$Y$29$4$3P$3Q$13$
4Q$4R$(WR )2BAGGz2$Q$21$X$3$4O$23$29$R$4$S$24$T$1W$2C$27$
(Zn II 2026)17EVHckrj(Cr II )N8Ickrj(Zn II )4XUckr(Cr II )2PBckr(Fe II )3XQ4ckrj8ETckrj(Fe II 2344)1SD3ckrjdNC0ckrjd6ENckrjd(Mn II )45QQcskrj(Fe II )7JFckrj(Mn II )620cskrj(Fe II 2600)4DKckrj(Mg II )498Sz=(Mg I )15RHcskrjg4E$6Y$6Z$2$3$4J$4K$57$58$([N II] )277SMmsftjpdgavl:4$RBCmsftjpdgavl>([S II] )2UM6msftjpdgavl<()B3Bmsftjpdgavl;
([Ne V] )1ZPNHsfjd1PRWsfjdga([Ne III] )9HQAmsftjdga:245Smsjda([S II] )2619msjpal5Z9msjpal([Ar IV] )DLZHpgalM6Psjpal([N I] )9T82mspal1TGmsjpal([Cl III] )6SY4sjpalFK4sjpal([N II] )4N82skfjpdgal.([S III] )BY58sfjpdalB7$B9$BA$BB$([Ar III] )HNLEmsfjpdgal.([O II] 7319)3XAYmspal([O II] 7320)TQmsjpal([O II] )7GKmspalTPmsjpal([Ar III] )90D5msjpdal([C I] )KX3Nskp([S III] )7BHPmsfjpdgavl/9WGNmsfpdgavl:([C I] )6AHYskjpaK5Zskjpa
(Mg I 2026)17F4WcskrjdAX$(Fe I )17AMSnsk(Ca I )3VLGskr(Fe I )YQWnsk2E94nsk()IZMXnsk1951nsk(Ca I )H0SJskUTWsk(Li I )BOZNcsk;(K I )KIIRcskgQAAcskg/
(O VI )M48Mcsrl4E3csrlB$(N V )4B90csrjvl;32Ncsrjvl(Si IV )38H8csrjdl;6YDcsrjdl(C IV )347Rcsrjvl?1ZLcsrjvl=(He II )1X5Zfjdvyl<(O III] )FQDcstjdvl44Dctjdvl([C III] 1907)55LHstjvl(C III] 1909)1KZcsftjdvl>5M$
(Si II )R0JQcskrjdvl(O I )W7Mcskrjdvl(Si II )1P6cskfrjdl(C II 1334)N9Ucskrjdvl()44A7cskrjdl(Fe II )1R2Ockrjdl(Si II )49ZEcskrjdAJ$AK$(Cr II )5FNGckrAL$AM$AN$AO$AP$AQ$AR$AS$AT$AU$AV$(Mn II )BNU3cskrj
2Q91Cz+3SF4z.45JCz/4JQGi/614Oq.37W8w+()5CA8z+()6NW4i/AK8Wz+MRGz'PXCz'7A9Owqi:PP0w,TBKw,9XSKq+1NHOz+BK7Cz'4UX8q-95PGwq-
4D6Y8z+B2X4z+
(MgH )33OWSz-(CaH )P5SCz+7TMWz,(FeH )1VFGWz+
(C₂ )2LXK4e+7LM0ei/96BOei:()A2VWei/BWS4e+
24YDCe'6A2We-74MWe-
(G band (CH))2KGUWz/
(sky )2HBWXuG22Fz(sky 4993)1M4Gu(sky 5199)4EN4u([O I] )84RFu=(Na I )6P7Ou/(sky )7EZAu([O I] )1DNCu;()1CZ6u-(sky )A0S5u(OH 6863)P5Zuo(OH )19P1uhJVVuh(OH 7242)69NPuhQQ0uoV1Uuo9XIuh925uoDPVuh869uhPA5uo(sky )QZ6zPCUu3YQz424u(OH )XR7uo(sky )ZHLz(OH )3224uo(sky )9I5uIW7u(sky 7758)5T4u(sky 7776)E83u(OH 7781)3VRuoA09u(OH 7809)BMTuh(OH 7821)A27uoECGu(OH )A58uo(sky 7869)BG9u(sky )88Yu(OH 7889)8EIuh(OH )IJQuoD90uh(sky 7947)BTWuE80uo(sky )A1Gu(OH )C38uo(sky )GIVu(OH )8NJux(OH 8063)S3Tux4OPMuo452ux9N9ux94Bux(sky )R7Vz(OH )EMYuo(sky )EOMz(OH )BPKux(sky )EIWzAXNu(sky 8455)GYKuAOPz()MB5u7S7zR08z7PSz(sky 8632)1PC8u()MHOu()3TFu(OH )26YMux(sky )A37zASWzRLLuI25uD8YuDE3uE4DzC6Wu()J3Ou(sky 8961)9Q5uO5Ku9O7zRS0z8B8u(OH )WDGux82Duo(sky 9158)15IAu
(OH )4YUQTuh1U0Suh77G2uh1ATXuh4HDuh14UFuhQ2DuhTKAuh7K8Buh1EBJuh1D59uhSQ2uhWN9uh10YSuh2U12uh3733uhI91uhHFWuhFGAuhNJTuh1G3Xuh1HQ3uhGBZuhFQEuhNSTuhD77uhDP5uh22SKuh1AS9uhJR3uhI9XuhGU3uh`;
