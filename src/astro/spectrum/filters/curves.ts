// Made by `npm run data:filters`. Terms: NOTICE in this folder.

/** Wavelengths in tenths of Å: "first last count" of even samples, or all of them; response in 1e-4, to the base 36. */
export type PackedFilter = { system: string; band: string; credit: string; wavelengths: string; response: string };

export const packedFilters: readonly PackedFilter[] = [
	{
		system: "SDSS",
		band: "u",
		credit: "Doi et al. 2010",
		wavelengths:
			"30200,30400,30600,30800,31000,31200,31400,31600,31800,32000,32200,32400,32600,32800,33000,33200,33400,33600,33800,34000,34200,34400,34600,34800,35000,35200,35400,35600,35800,36000,36200,36400,36600,36800,37000,37200,37400,37600,37800,38000,38200,38400,38600,38800,39000,39200,39400,39600,39800,40000,40200,40400,40600,40800,41000,41200,41400,41600,76200,76400,76600,76800,77000,77200,77400,77600,77800,78000,78200,78400,78600",
		response:
			"9 p 1i 2w 64 ai hj rr 138 1gi 1ui 27q 2l0 2xy 39t 3lx 3y4 4a5 4l0 4ty 52h 5a5 5j5 5tv 649 6ce 6j6 6p8 6v6 70r 76e 7ch 7j2 7oe 7pk 7ps 7j6 79u 6xn 6bu 5px 4t2 3rx 2t7 23p 1du xo kl 9q 6a 2z 1l 10 m m m f 7 0 3 c p 13 1i 1u 1u 1i 13 r h 9",
	},
	{
		system: "SDSS",
		band: "g",
		credit: "Doi et al. 2010",
		wavelengths: "36200 56200 101",
		response:
			"3 l 13 1j 1g 1c 1b 1k 21 2v 4y 9k fi mg x2 17y 1jw 1wj 2a0 2q6 36a 3hd 3qf 3zn 48y 4i6 4p5 4v7 50t 54r 58l 5cg 5gd 5ka 5o9 5s6 5vf 5yj 61l 64o 67q 6av 6dy 6gw 6j5 6l9 6ne 6pm 6rq 6tw 6vw 6xp 6zd 713 72r 749 75r 77c 78t 79z 7b8 7cg 7dq 7ey 7g7 7h9 7i9 7jb 7kd 7ld 7mb 7n8 7o6 7p2 7ps 7ps 7pd 7oe 7n2 7li 7j2 7cr 725 6j1 5lx 4j6 3at 2ak 1h7 yn nl fy b8 83 5p 41 31 27 1f s 4",
	},
	{
		system: "SDSS",
		band: "r",
		credit: "Doi et al. 2010",
		wavelengths: "53800 70400 84",
		response:
			"3 v 2e 50 ap li zr 1jz 267 2sz 3eg 3y6 4gu 4xx 5d8 5qx 60t 67f 6co 6ha 6lb 6os 6rl 6uf 6x0 6yo 70c 721 73p 75d 76w 782 79g 7au 7c8 7de 7do 7dt 7dv 7dy 7ei 7gb 7hx 7jk 7l6 7mk 7nb 7o0 7on 7pc 7ps 7pn 7pk 7pf 7p9 7p8 7pl 7pp 7po 7p6 7op 7nc 7jv 7d4 734 6nf 60c 58j 4b3 3c1 2gb 1q4 176 rt i2 cz 9q 6e 4u 3v 2s 1v z 6",
	},
	{
		system: "SDSS",
		band: "i",
		credit: "Doi et al. 2010",
		wavelengths:
			"66000,66200,66400,66600,66800,67000,67200,67400,67600,67800,68000,68200,68400,68600,68800,69000,69200,69400,69600,69800,70000,70200,70400,70600,70800,71000,71200,71400,71600,71800,72000,72200,72400,72600,72800,73000,73200,73400,73600,73800,74000,74200,74400,74600,74800,75000,75200,75400,75600,75800,76000,76200,76400,76600,76800,77000,77200,77400,77600,77800,78000,78200,78400,78600,78800,79000,79200,79400,79600,79800,80000,80200,80400,80600,80800,81000,81200,81400,81600,81800,82000,82200,82400,82600,82800,83000,83200,83400,83600,83800,83810",
		response:
			"4 h p z 1i 2n 4l 7j d0 kz w7 1bz 1t9 2d1 2w6 3ky 4ci 50g 5ms 67g 6lc 6wt 760 7ca 7h7 7kn 7o4 7ps 7fb 73z 78n 7d8 7bz 7ai 792 77l 7ax 7e4 7c7 7ae 78y 77b 75o 741 72d 70o 6yz 6wj 6ty 6n7 414 4h2 47s 5em 6ew 6ch 69x 67c 64r 626 5zm 5x3 5vl 5u9 5sw 5rm 5q8 5ow 5nk 5mg 5lh 5k9 5ix 5hg 5fh 5cm 542 4pp 4a3 3oo 2vk 23k 1cr w8 k3 bu 88 5h 3l 16 0",
	},
	{
		system: "SDSS",
		band: "z",
		credit: "Doi et al. 2010",
		wavelengths: "77312 111288 140",
		response:
			"b b e k m u 19 1v 2l 3f 4r 6y a6 f8 mb ut 14g 1gh 1wo 2e0 2vv 3dq 3w4 4g0 503 5jv 609 6eb 6p7 6xo 74p 7a3 7eg 7if 7m1 7o4 7os 7pf 7ps 7ol 7lv 7ij 7fb 7b5 75v 6zi 6tl 6nq 6f1 60z 5l4 59f 54d 51y 4yx 4ut 4q9 4lt 4h8 4ci 48k 44l 40n 3pu 39k 2uc 2i1 2dk 2ew 2f4 2b2 27b 26u 251 22t 22t 23x 25b 26g 27e 27w 25a 20f 1xd 1vc 1t8 1qn 1nz 1kn 1h1 1d1 19i 16h 13z 11j z2 wn u7 rv p9 n3 ld jq i1 g8 ej ct b7 9m 8w 8c 7t 74 6h 5y 5e 4v 4f 41 3r 3l 39 2u 2h 27 25 1z 1u 1r 1l 1j 1c 18 15 y r m j d b",
	},
	{
		system: "Pan-STARRS",
		band: "g",
		credit: "Tonry et al. 2012",
		wavelengths: "38964 56636 140",
		response:
			"c k q 1n 3o 76 dn p2 130 1hr 1vl 276 2dy 2ia 2la 2oh 2rz 2vo 30a 345 362 37m 3b4 3g3 3la 3pz 3t9 3u7 3ux 3xv 43f 49h 4fj 4ku 4ms 4ng 4pd 4tw 4yl 533 56v 58l 59f 5b1 5ep 5jb 5nu 5s2 5wq 60i 634 642 62a 5yx 5we 5w7 5yi 61d 62y 637 63j 641 650 65s 66g 67b 696 6c5 6fo 6js 6or 6rr 6tr 6va 6x4 6yt 70h 71z 72g 71h 6z6 6xf 6yv 722 753 77w 78w 785 76d 74d 726 70t 702 706 70i 713 71x 73c 75q 78l 7ak 7b4 7ai 79h 79k 79w 7a0 79j 7ad 7ct 7gw 7l1 7nh 7oq 7pj 7ps 7ps 7ps 7pd 7oc 7ma 7jr 7h3 7cu 71l 69a 52p 3q2 2ew 19m oy dl 71 3o 1x 17 t k k c",
	},
	{
		system: "Pan-STARRS",
		band: "r",
		credit: "Tonry et al. 2012",
		wavelengths: "52866 71334 140",
		response:
			"9 f f g p y 1i 27 3i 69 av ij xv 1i9 27m 369 42h 4u1 5hz 5wa 64q 6az 6eh 6gq 6ir 6k8 6l9 6mc 6n3 6nh 6nc 6mz 6m3 6kj 6jf 6jx 6me 6q0 6te 6w3 6xe 6xj 6wu 6vi 6ul 6up 6wl 6z0 6zz 6zk 6zm 716 73r 762 77g 78h 79r 7av 7bq 7c9 7cr 7d3 7dc 7dl 7df 7c0 79n 77f 776 785 79p 79t 79g 7a3 7ac 7a1 7dp 7fc 7fl 7f2 7fc 7gt 7jn 7m2 7nt 7p0 7pk 7ps 7pc 7ot 7of 7ou 7pa 7p6 7po 7p5 7oi 7nz 7ni 7mn 7lh 7k2 7ij 7h4 7ge 7ga 7g9 7g0 7fm 7eo 7d7 7bp 79n 76t 73s 6zp 6ud 6nz 6co 5aj 4ou 471 3hz 2tv 23r 1en y9 m4 d5 8l 5n 3k 2i 1x 1b x n f f 9",
	},
	{
		system: "Pan-STARRS",
		band: "i",
		credit: "Tonry et al. 2012",
		wavelengths: "66464 84336 140",
		response:
			"7 c c c c f m v 19 1r 2l 3q 5d 7p bu ie um 1d4 26w 34l 409 520 5w1 6m0 75d 7fk 7ip 7iw 7j1 7ir 7ip 7je 7k8 7kl 7k0 7j5 7j2 7jr 7kz 7m0 7la 7h4 7bf 7ca 7in 7kp 7ft 7f8 7g4 7em 7eh 7el 7er 7hy 7ju 7l8 7mu 7nz 7og 7oo 7ot 7oq 7oo 7oo 7oo 7ov 7pf 7po 7ps 7po 7pe 7ox 7oc 7fj 4ul 3w4 4t8 4pc 5o6 6ic 75p 7hq 7ma 7og 7o6 7n7 7m7 7l6 7k8 7j3 7hu 7h3 7gm 7fx 7ew 7do 7cm 7b7 7aq 7bl 7d3 7f9 7ga 7hj 7i8 7h9 7g3 7f4 7ef 7dl 7cm 7bb 79o 786 76l 73z 6yp 6qs 6cr 5l2 4mr 3ii 2dp 1ft x1 kw bv 7d 4l 2s 1r 19 v m f c c c c 7",
	},
	{
		system: "Pan-STARRS",
		band: "z",
		credit: "Tonry et al. 2012",
		wavelengths: "78460 95140 140",
		response:
			"7 b b b b b b e l n u 18 1l 1y 2b 2s 3n 4t 6f 8x d6 id p7 xp 183 1nr 25w 2tg 3ny 4mm 5rb 6gx 6sa 78e 7fu 7i7 7gl 7hs 7iz 7h3 7hv 7jp 7l1 7mv 7oz 7ps 7pp 7oq 7nn 7mv 7mf 7m8 7m1 7lr 7le 7kr 7jz 7iz 7i2 7hh 7gn 7g1 7fw 7g6 7gj 7gj 7g8 7g1 7fn 7f3 7ef 7dj 7cw 7c8 7bi 7av 7ag 79t 78z 77s 762 748 72h 70p 6z0 6xo 6wt 6w2 6vg 6v0 6tt 6s2 6on 6ia 6dh 64j 64v 66w 65j 67v 6dc 698 636 61v 61k 60w 5z6 5uf 5rj 5nh 5j7 5c4 539 4qt 46h 3cw 2ly 1wm 1cf wv kf dn 90 5y 41 2r 22 1l 1b 19 12 r n j c b b 9 6 6",
	},
	{
		system: "Pan-STARRS",
		band: "y",
		credit: "Tonry et al. 2012",
		wavelengths: "89673 110027 140",
		response:
			"b h j u x x 16 1e 1u 2y 59 b7 lv 18f 20q 38h 4dq 5k2 6f8 72c 7ji 7ps 7ke 754 6ig 5zg 5np 5e7 5qz 6g1 6ib 643 5j4 5kf 5fa 5lg 5ed 5e8 59q 5g4 59c 52b 54w 53d 53b 51t 4yu 4wj 4w1 4y3 4ve 4rw 4l0 4fg 4ba 48u 456 424 3zl 3vi 3rx 3oi 3jr 3ez 3an 36u 330 2z0 2vm 2rn 2og 2kg 2h8 2d2 29o 265 22j 1z2 1vj 1rz 1oi 1m1 1je 1gt 1d7 1ah 17m 15p 13c 116 z3 wn u8 rs py od mu kz jm i5 h2 g8 fl ev dw d4 cf bs b2 ag 9q 94 8d 7r 73 6r 6f 5y 5i 56 51 4q 4f 42 3r 3m 3b 35 2u 2r 2n 2c 2b 23 1u 1t 1i 1e 1b o",
	},
	{
		system: "LSST",
		band: "u",
		credit: "lsst/throughputs 2023 via speclite",
		wavelengths: "32470 40930 140",
		response:
			"d n 13 1n 2c 3d 4p 6e 8i av dl gd jh nb r3 up yr 135 17e 1bo 1g6 1km 1pn 1uo 1zp 24s 28u 2d6 2i5 2mz 2rc 2uu 2y5 31i 35m 39t 3df 3hi 3mh 3qb 3tu 3xl 415 44k 47b 49z 4ce 4f4 4i5 4ku 4nf 4px 4sl 4vi 4xn 4zl 51f 53q 56c 58f 5ay 5dz 5gv 5k0 5n6 5q1 5st 5w2 5zj 624 64z 68c 6ax 6de 6fh 6ht 6k4 6no 6rd 6uz 6yc 71d 749 774 7aa 7dm 7gs 7jm 7lx 7nk 7oh 7pc 7ps 7pp 7p2 7ny 7ms 7l6 7it 7g2 7cl 78f 72k 6xi 6sd 6ls 6f1 67y 60g 5s9 5j1 5a2 51h 4t4 4kp 4b6 419 3qy 3f7 32d 2og 29n 1ub 1fx 12p rs j1 bv 6v 38 1e o h 5 0 1 i 11 x j",
	},
	{
		system: "LSST",
		band: "g",
		credit: "lsst/throughputs 2023 via speclite",
		wavelengths: "38586 56894 140",
		response:
			"w 1b 1x 3c 6g bc jb ul 18w 1qq 2bb 2wo 3h4 3z0 4cm 4m6 4sv 4xj 512 53p 55m 57r 5ad 5dh 5go 5jv 5nd 5ql 5sx 5un 5wf 5yg 607 61q 639 651 66p 68l 6af 6by 6dg 6eo 6gf 6ht 6it 6jg 6kk 6lp 6nj 6pi 6ra 6st 6ua 6vs 6x7 6y6 6z6 709 70n 71o 72j 73j 74d 753 75h 76b 772 77j 78e 795 79w 7ae 7bb 7cd 7d6 7e7 7eu 7fj 7g3 7gm 7h2 7hi 7hz 7id 7i8 7i8 7il 7ik 7id 7ib 7i5 7ij 7j2 7jj 7k2 7kh 7kw 7ld 7lw 7mh 7ms 7n6 7nq 7o2 7o8 7oe 7og 7oj 7p1 7pc 7ps 7pq 7pj 7ov 7mx 7j7 7de 74u 6tf 6h7 62g 5nv 58e 4t7 4en 41s 3pn 3df 304 2l5 24f 1na 16u rl fs 80 3m 1i r e",
	},
	{
		system: "LSST",
		band: "r",
		credit: "lsst/throughputs 2023 via speclite",
		wavelengths: "52696 70905 140",
		response:
			"b d h l e x 29 3e 65 al hj q1 10x 1ee 1tr 2cb 2yu 3ku 44n 4m7 516 5e2 5p9 5x6 654 6ab 6dm 6f7 6gr 6gr 6hj 6hs 6je 6jj 6ld 6l7 6mf 6nb 6o8 6oh 6ob 6o5 6pp 6ph 6pk 6q4 6pz 6qa 6pi 6pd 6pa 6py 6qj 6tj 6tl 6tw 6tx 6ti 6u0 6vd 6wp 6x5 6y3 6y7 6yj 6zi 722 721 72h 737 74q 74b 74d 76i 772 77r 761 748 748 770 799 7ah 7ac 7bs 7bf 7c7 7cr 7d7 7eo 7f4 7fw 7h7 7hc 7fq 7ho 7j3 7if 7ji 7jt 7jq 7li 7le 7kx 7mg 7n1 7mw 7nf 7o1 7nq 7os 7ps 7p6 7or 7p4 7mw 7i9 7d6 77u 709 6po 6do 5zf 4w7 48v 40f 3pt 3do 2yp 2g7 1yn 1i6 11g ol ee 7z 3l 1w 17 h b",
	},
	{
		system: "LSST",
		band: "i",
		credit: "lsst/throughputs 2023 via speclite",
		wavelengths: "66284 84006 140",
		response:
			"b c e i o 12 1s 3b 5x 9i dm i6 mu sc zb 17p 1ha 1rn 21z 212 2dz 2s3 3a5 3ty 4df 4ve 5e3 5y0 6ek 6r8 728 79s 7ex 7gy 7hv 7ix 7jm 7jq 7kc 7kp 7l7 7kn 7gn 75w 6y4 6zk 7bp 7az 71m 737 75a 73b 76j 787 7a0 7fa 7h6 7hv 7jb 7lp 7n9 7nv 7oq 7oj 7o5 7o8 7ot 7ow 7ow 7ov 7p2 7pf 7pi 7pj 7ps 7l3 4xq 36m 4tz 4h6 5ge 6ho 772 7h7 7lo 7o2 7o8 7o5 7oh 7og 7on 7ox 7p2 7p7 7p2 7ow 7p3 7ox 7om 7o6 7nm 7ns 7nk 7oo 7ne 7md 7nj 7my 7lu 7lo 7l0 7jd 7hr 7dv 78f 71o 6tv 6jn 65m 5q2 594 4vr 4h3 44w 3u2 3at 2qf 2ib 23w 1pr 1ci 115 rg i9 be 6k 3h 1q v f",
	},
	{
		system: "LSST",
		band: "z",
		credit: "lsst/throughputs 2023 via speclite",
		wavelengths: "79642 94058 140",
		response:
			"d k x 1j 2p 4n 7g bt hg o5 vv 13p 1bq 1k7 1s8 20k 28o 2gn 2qo 31s 3hl 3vv 4eh 4z1 5kp 5q4 5tj 6l5 6wr 75g 77m 79b 7d9 7hg 7gw 7jw 7kg 7nd 7nj 7o5 7na 7ns 7oz 7pn 7ps 7pq 7ms 7nt 7no 7o9 7p1 7mc 7m9 7ne 7mp 7mv 7mq 7m1 7lt 7lf 7mw 7mk 7l5 7la 7kc 7ll 7lj 7kx 7kv 7ks 7j1 7hm 7if 7iq 7hx 7h1 7fn 7fv 7fx 7e9 7da 7df 7dm 7c0 7cf 7bi 79z 79p 7a9 7as 787 78b 76w 73o 70w 6wr 6ob 6jv 6j3 63j 6af 6b5 6ax 6fd 6mi 6ka 6dq 63k 5zt 5z5 5w0 5ss 5ma 59p 5ah 4xc 51b 4pa 4pk 4lb 4c5 3yz 3n4 39o 2xq 2ms 2a2 1vk 1j5 15y tu in c3 6v 4n 2m 1k y o e",
	},
	{
		system: "LSST",
		band: "y",
		credit: "lsst/throughputs 2023 via speclite",
		wavelengths: "88028 109822 140",
		response:
			"g h h h i i i i i j i j k m r z 1b 1t 2u 4w 8u fc pt 13i 1i4 21g 2ly 35s 3r5 4i6 59d 5p5 5s2 5d4 53n 5d5 5pv 6cx 7ps 7hv 6mj 6en 6nd 6ow 6vj 71x 6in 6xe 6qp 6vh 6v0 6ue 72f 71f 75m 6zr 7gb 7fb 7a7 70w 6px 6jj 6o3 6hg 6h6 6g5 6d6 68o 658 607 5un 5pw 5kk 5fq 5ao 55s 50r 4vp 4qi 4ly 4h0 4c5 46s 429 3xo 3t5 3oj 3k3 3fk 3b8 370 32m 2yf 2te 2nv 2ij 2dh 28k 23v 1zd 1uz 1qt 1mr 1ix 1f6 1bi 182 14t 11n yp vu t8 qp ob m3 k2 i5 gf eu df c4 b1 a1 97 8e 7p 70 6d 5o 54 4k 40 3k 34 2o 2b 1z 1o 1e 16",
	},
	{
		system: "ZTF",
		band: "g",
		credit: "SNooPy filter files (Burns et al. 2011)",
		wavelengths: "36829 56011 140",
		response:
			"z 14 13 12 10 y w u u s q p o n n m l l k k j j k l l n r w 15 22 6j kk 19a 2p8 4j3 5nl 5wv 65v 6ht 6kw 6fa 6el 6h4 6j5 6l4 6ol 6se 6v9 6wd 6wp 6u0 6ob 6iw 6j6 6of 6vf 6zm 6yi 6vz 6u2 6tm 6ui 6wl 6z7 72h 769 78j 78h 776 764 75z 76t 77e 77b 76j 775 79s 7d5 7fd 7f5 7de 7a8 77s 76o 77n 7a6 7d4 7g2 7ih 7jo 7jv 7j2 7hz 7go 7f7 7eb 7ea 7fi 7hs 7jt 7lv 7mq 7mw 7mq 7md 7mg 7md 7lx 7ll 7ll 7lp 7mi 7ny 7ox 7oy 7nt 7lv 7kw 7l8 7n5 7p0 7ps 7pj 7ou 7nt 7lv 7ij 7be 6g7 47o 1u3 nc 94 3u 1y 14 q i e b",
	},
	{
		system: "ZTF",
		band: "r",
		credit: "SNooPy filter files (Burns et al. 2011)",
		wavelengths: "55044 73876 140",
		response:
			"b d e h l u 1d 2m 5u f3 17i 35n 5h0 67n 661 6ad 6la 6ux 70h 713 6zi 6xg 6w3 6v8 6ul 6ty 6t9 6tc 6ue 6wz 6zm 71p 72t 731 72s 72k 72r 734 73c 72k 70w 6yi 6wf 6vh 6vr 6xj 70m 73o 75h 76r 777 76r 75u 73w 717 6yb 6v3 6sw 6s8 6sv 6ux 6y3 71l 74m 773 78e 78z 797 79p 7an 7br 7d3 7eh 7fr 7gm 7h7 7hm 7ic 7ir 7jj 7k2 7kd 7kh 7kt 7ku 7kz 7lc 7lr 7ma 7mu 7mu 7ml 7ma 7lx 7li 7la 7lf 7lv 7mf 7lj 76t 6gw 6pg 6xw 792 7gi 7ji 7lv 7p2 7pr 7pr 7pd 7p3 7p3 7p7 7pl 7ps 7ou 7lc 7e9 74f 6ta 6gf 60a 5ht 4ut 3w3 2lq 1hi u8 h7 a2 64 3v 2k 1r 17 v n g",
	},
	{
		system: "ZTF",
		band: "i",
		credit: "SNooPy filter files (Burns et al. 2011)",
		wavelengths: "30286 109714 140",
		response:
			"7 1 0 0 0 0 0 0 0 0 0 0 1 1 0 1 1 1 1 0 0 0 0 0 0 0 1 0 0 1 0 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 2 3 7 i 13 34 ce 14y 349 65e 7ch 7jr 7kp 7lh 7lh 56s 5yq 7ky 7n5 7n6 7n1 7mz 7mm 7mi 7ir 74m 76o 79p 7gx 7l5 7n6 7ob 7pm 7ps 6sg 3c2 ta 69 1o j 7 3 1 1 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 1 2 3 6 b l",
	},
	{
		system: "Bessell",
		band: "U",
		credit: "Bessell 1990",
		wavelengths: "30000 42000 25",
		response: "0 4g iw 1ae 27q 39i 4bk 56y 5yg 6hm 6ze 79y 7ki 7nu 7ps 7mq 72g 67c 4tm 39i 1u4 vo e6 5a 0",
	},
	{
		system: "Bessell",
		band: "B",
		credit: "Bessell 1990",
		wavelengths: "36000 56000 21",
		response: "0 8c 118 4di 73k 7jo 7ps 7jo 77q 6ky 5pk 4xs 44w 39s 2ia 1ta 15o qe by 2i 0",
	},
	{
		system: "Bessell",
		band: "V",
		credit: "Bessell 1990",
		wavelengths: "47000 70000 24",
		response: "0 8c 19a 3j8 60o 7gm 7ps 7ia 6xg 640 5a0 4fg 3k2 2rq 230 1iq 11i mi ci 6y 4q 3m 2i 0",
	},
	{
		system: "Bessell",
		band: "R",
		credit: "Bessell 1990",
		wavelengths:
			"55000,56000,57000,58000,59000,60000,61000,62000,63000,64000,65000,66000,67000,68000,69000,70000,71000,72000,73000,74000,75000,80000,85000,90000",
		response: "0 1rw 5pk 70s 7k8 7ps 7k8 7eo 76c 6y0 6mw 690 60o 5k0 564 4pg 4bk 3xo 3js 334 2p8 12w 8c 0",
	},
	{
		system: "Bessell",
		band: "I",
		credit: "Bessell 1990",
		wavelengths: "70000 92000 23",
		response: "0 6o 1sg 4a6 622 70s 7g2 7lm 7n0 7oe 7ps 7ps 7n0 7k8 7bw 70s 6mw 5sc 4bk 2jo 15o 8c 0",
	},
	{
		system: "Gaia",
		band: "G",
		credit: "ESA Gaia (E)DR3 passbands",
		wavelengths: "32859 104841 140",
		response:
			"2a el ul 16b 1c4 1d3 1b5 18c 16f 166 19y 1n7 2be 33o 3sb 4c0 4rj 53z 5du 5lw 5sk 5y7 632 67d 6b5 6ei 6hi 6k9 6mt 6p8 6r5 6t6 6v1 6wq 6ye 700 71g 730 74d 75o 775 78c 79e 7ai 7bp 7co 7dq 7eh 7fh 7gl 7hg 7ia 7j5 7k1 7kt 7lq 7mf 7n1 7nk 7o7 7on 7p0 7pd 7pi 7pp 7ps 7po 7ph 7p1 7oe 7nv 7n0 7lz 7kq 7ja 7hm 7fn 7dn 7bb 78n 75o 72g 6z3 6vh 6ro 6nb 6ix 6e5 698 642 5yr 5sz 5n5 5h6 5ba 54s 4yb 4ry 4ll 4et 483 413 3ui 3nu 3gy 3aj 33x 2xb 2r2 2kq 2em 28m 22u 1x7 1rt 1mk 1hn 1cx 18c 142 102 wb sr pf mc jl gz en ck am 8x 7f 63 4y 3z 35 2g 1w 1f y",
	},
	{
		system: "Gaia",
		band: "BP",
		credit: "ESA Gaia (E)DR3 passbands",
		wavelengths: "32826 67974 140",
		response:
			"1h 87 pa 1bs 20k 2lk 2vt 2pz 2c9 23b 257 2ev 2nf 2pa 2ms 2jd 2ff 2a8 24s 1zp 1w9 1we 216 2b7 2qb 38y 3sp 4by 4tl 589 5kw 5ux 63e 6a4 6fl 6ju 6nj 6qb 6sr 6uq 6wk 6y6 703 71q 73d 757 76q 77q 78h 78v 78y 78p 78m 78k 78r 791 79g 7a4 7ar 7bj 7bv 7c1 7c2 7c6 7bz 7bj 7bf 7b2 7ah 7ae 7a5 7a1 79w 79t 79u 79o 79r 799 78p 77w 771 76m 763 75p 75q 75l 75x 76j 76r 76z 76q 75x 74z 73y 72v 71o 70c 6zl 6zy 71l 74e 782 7bn 7ec 7f9 7ey 7dk 7an 772 743 72h 72j 73x 76l 7aj 7fo 7kz 7o6 7ps 7pk 7ns 7jx 7ey 77z 70a 6qz 6ha 665 5ub 5fj 4vp 43q 33f 20w 13h hs 6c 21 n c",
	},
	{
		system: "Gaia",
		band: "RP",
		credit: "ESA Gaia (E)DR3 passbands",
		wavelengths: "61663 106937 140",
		response:
			"o 3k gf 1mk 3un 62x 7cp 7kt 75j 72e 761 78g 79l 7bc 7dk 7ga 7il 7ka 7l8 7lg 7l0 7kl 7kw 7lp 7mc 7n4 7nh 7nk 7n4 7mg 7lo 7l8 7ld 7m3 7nh 7op 7pq 7ps 7pl 7or 7o4 7o0 7o4 7oj 7ob 7o1 7mw 7l0 7jb 7hg 7fk 7dx 7c9 7bf 7b2 7ar 7ax 7b2 7at 7a9 79o 78o 76y 756 73a 715 6z7 6x7 6ua 6rk 6ox 6l9 6hr 6e9 6ai 66i 62n 5y6 5ug 5r1 5mx 5ii 5ek 5ap 56r 526 4xt 4sz 4o8 4jh 4em 49k 44t 3zp 3uk 3pj 3kj 3fj 3aa 355 300 2uq 2po 2kp 2fv 2au 265 21m 1x9 1sw 1os 1ku 1h0 1d8 19f 15g 11e x9 tc pm m1 ir ft d9 b0 94 7j 66 50 41 39 2l 21 1l 19 z q k f b",
	},
	{
		system: "Swift",
		band: "UVW2",
		credit: "SNooPy filter files (Burns et al. 2011)",
		wavelengths: "16121 49779 140",
		response:
			"vh 28p 3qd 4qe 58i 5qo 6bw 6n8 6vs 746 7cx 7mi 7ps 7kl 7dz 79b 73d 6re 6e8 5z8 5ky 59g 4yp 4nu 4cf 3xt 3hz 373 2wx 2nm 2fk 28l 22k 1wo 1ra 1lb 1fi 1ar 164 12n zn xg wk vr ux ty sz rx qs pk o7 mu lc jw if gy fk e6 cz bt ar 9s 8w 83 7b 6n 5z 5d 4u 4b 3u 3f 31 2o 2c 22 1s 1k 1d 17 11 x t q o m l l k l l m n p q r t u v w x x y y y y y x x w v u u t s r q p o n m l k j j i h g g f f e d d c c b b b a",
	},
	{
		system: "Swift",
		band: "UVM2",
		credit: "SNooPy filter files (Burns et al. 2011)",
		wavelengths: "16060 32740 140",
		response:
			"9 i v 1a 1r 2b 2r 37 3o 42 4o 5g 6b 77 84 9b aj bx di fe hs kc mx pk uc 11h 191 1ic 1tv 27u 2r0 3ak 3w4 4j2 55n 5u2 6ca 6r8 72z 7bn 7hx 7kb 7n1 7pc 7ps 7ps 7ps 7pg 7on 7of 7k3 7dx 77n 71u 6yr 6vw 6sh 6ou 6ln 6hw 6db 69c 65o 62h 5yq 5u6 5q6 5lu 5g5 5ab 52s 4ts 4k7 4an 41m 3r7 3h2 370 2xj 2or 2f1 26x 1z9 1s2 1le 1ef 18t 13r z7 v7 r9 o5 lb ix gs em cz bi a8 94 80 76 6f 5q 56 4n 46 3s 3g 34 2s 2k 2b 24 1y 1s 1m 1h 1e 1b 16 13 z v s q o m l j i h f e e d c c b a",
	},
	{
		system: "Swift",
		band: "UVW1",
		credit: "SNooPy filter files (Burns et al. 2011)",
		wavelengths: "16148 57352 140",
		response:
			"4n dv me qm tm xh zw 12a 151 193 1cs 1eu 1hy 1le 1o4 1r2 1ut 20s 28n 2hh 2qn 33o 3mw 495 4wl 5li 6bj 6yj 7fx 7mo 7oy 7op 7ps 7p5 7mj 7h5 791 6zp 6ou 6b4 5wf 5gw 50x 4l4 432 3jj 31s 2m0 27t 1tg 1h3 16w zp uj pr lz ig fw f5 ej dy de cu cb bs bb av ag a2 9q 9e 95 8v 8n 8g 89 83 7x 7r 7m 7h 7c 76 71 6v 6p 6j 6b 63 5v 5l 5c 52 4r 4g 46 3v 3k 3a 2z 2p 2g 27 1y 1r 1k 1d 18 13 z v s q o m k j i i h h g g g f f f e e d d d c c c b b b b a",
	},
	{
		system: "Swift",
		band: "u",
		credit: "SNooPy filter files (Burns et al. 2011)",
		wavelengths: "30064 47936 140",
		response:
			"v 9q 135 2hq 3j7 42b 4wx 5gk 5kg 5wn 65m 5zu 5s6 5ti 6b7 6ot 6cq 60a 6ig 6yn 786 7f9 7dx 7da 7gs 7c2 6uk 6kg 6ht 68g 672 6l8 6q9 6fc 677 6bn 6ej 6ab 67h 6ce 6i8 6ki 6mm 6t4 72d 77g 74p 73o 7aa 7j9 7jb 7i0 7ly 7ps 7ne 7he 7a2 775 793 79u 6xp 6hm 6cm 6ns 6ok 5vn 44u 2bn 173 lh aj 6h 46 2l 1k y l e a 8 6 6 5 4 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 5 5 4 4 4 5 d 2z cv ll d9 3p h",
	},
	{
		system: "Swift",
		band: "b",
		credit: "SNooPy filter files (Burns et al. 2011)",
		wavelengths: "35854 50846 140",
		response:
			"a d g l r x 15 1f 1r 26 2o 3c 4a 5l 75 91 bf el iq o2 uu 13d 1dn 1pg 22x 2jj 33a 3nm 44f 4dl 4g4 4i0 4pb 53t 5mf 630 6ck 6fg 6gt 6l9 6sj 6yc 6y1 6r2 6ha 6a8 69l 6fm 6pd 6xy 70t 6w8 6nv 6gu 6ey 6iq 6qe 6yy 75o 79h 7b2 7cz 7gw 7ly 7ps 7pj 7kb 7bk 72j 6wj 6uy 6xd 72z 79m 7en 7ga 7e5 79u 75h 728 705 6yf 6w8 6t2 6p3 6kz 6hm 6fn 6f6 6gx 6jz 6mf 6ns 6o3 6nh 6ma 6ku 6jf 6h3 6d5 693 65c 61m 5y2 5u4 5pf 5js 5dz 59f 561 53m 52i 52m 53c 53m 51l 4vc 4ji 41i 3ef 2p9 21c 1h4 11f q0 i1 cj 8l 61 4a 33 28 1m 17 w o i d b a",
	},
	{
		system: "Swift",
		band: "v",
		credit: "SNooPy filter files (Burns et al. 2011)",
		wavelengths: "37286 61114 140",
		response:
			"d j i 7 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 1 2 0 0 0 0 0 0 0 0 0 0 0 1 4 2 1 0 0 0 0 0 0 0 0 0 0 1 4 4 6 c g n s u r n q r r v 13 1e 1w 2r 44 6a a3 h4 sv 1c2 28e 38u 487 522 5nd 63l 6jp 71i 7f2 7np 7ps 7lh 7d0 74y 6zq 6xr 6wr 6vm 6us 6sv 6q5 6mm 6j8 6fw 6ct 69y 67c 64v 621 5zd 5wf 5t4 5q3 5nm 5li 5is 5fr 5c7 56w 4zt 4rt 4kc 4d7 46f 3xj 3iy 2xt 2bh 1p1 15o t4 jx d0 89 59 39 1z 1b x m h e c",
	},
	{
		system: "2MASS",
		band: "J",
		credit: "Cohen et al. 2003",
		wavelengths:
			"106600,107000,107500,107800,108200,108400,108700,108900,109300,109600,110200,110500,110700,110900,111200,111600,111700,112000,112300,112800,112900,113200,113400,113800,114000,114300,114700,115400,115900,116400,116700,117000,117300,117500,117900,118200,118600,118800,119200,119500,119900,120200,120900,121600,122100,122700,123100,123600,124000,124400,124700,125300,125500,125800,126000,126500,127000,127500,127900,128600,129200,129700,130200,130500,130700,131000,131300,131600,131900,132300,132600,133000,133300,133400,133600,133900,134300,134600,134900,135300,135500,136000,136300,137000,137300,137700,138300,138800,139200,139500,139600,139700,139800,140000,140100,140200,140400,140600,140700,141000,141200,141600,142100",
		response:
			"6 o 15 2d 58 8n d0 h5 lq np u1 2gf 320 37f 3e3 2xu 24l 24c 2i3 29r 27k 4pr 1ya 4oi yj 4lc 29k 2r3 1hp 568 593 5qg 65m 6aw 6zj 6ms 6rs 6zl 6yh 684 5uw 5rm 5s8 5pp 5yc 5pe 6se 7ed 7mc 7ps 7ms 7az 724 6q4 6be 5vr 5ap 52r 4yd 4ye 4za 57w 5qi 5wc 65t 5vu 5g4 76h 6fj 6b4 7hc 6o9 6d1 400 22u 6ps 53b 42t 1se 3t 2 aj 16 3 9o 5 0 1 u 3 26 67 vq 1 1 da 2n c5 4 m 1c 26 6",
	},
	{
		system: "2MASS",
		band: "H",
		credit: "Cohen et al. 2003",
		wavelengths:
			"144000,146200,147800,148600,149300,150400,151500,152800,153900,154600,155100,155600,156500,157200,157700,158300,159200,159700,160200,161300,161900,162800,163300,164200,164800,165700,165900,167100,168400,170100,171500,172700,173900,174600,175100,175300,175600,176400,177500,178500,179000,179600,180300,181000,181300,181800,182800",
		response:
			"6 w 2j 8y r2 1q4 3q5 5sc 6uj 7cm 7kn 7o9 7ne 75g 6zx 76k 7fg 7h4 7ar 7e8 7bo 7ba 7aa 7e0 7f3 7mh 7ps 7pj 7bb 6zy 7dl 7ea 7bo 783 74f 6vw 6qp 65g 4ub 1y0 390 18p rp i4 1b 54 4",
	},
	{
		system: "2MASS",
		band: "Ks",
		credit: "Cohen et al. 2003",
		wavelengths:
			"193900,194800,195700,196200,196900,197600,198100,198900,199000,199800,200800,201400,201900,202800,203700,204500,206100,207200,207500,208200,208900,209900,210600,211300,212000,212400,213800,214500,215500,216900,217600,218500,219700,220800,221300,221800,223200,223700,224800,225600,226000,226300,226500,227000,227200,227600,227700,228100,228400,228600,229100,229300,229500,229700,229900,230600,231100,231600,232000,232500,232800,233500,233900,234400,234600,235200,236100,236300,237000,237500,238400",
		response:
			"6 1q 3s 69 dc ri 1c0 25n 1nh 20u 2jb 3f1 2vr 5ag 6hp 6b4 58q 61w 5qs 6jh 6rp 6rx 733 76i 6zr 7b5 7fg 7gv 7fl 76g 7bw 6o1 7fx 7ob 7ps 7oa 7gy 7l2 7k7 7d5 7hm 7mz 7cm 7gz 7d5 6x1 7ge 6qo 6qz 74j 6c9 628 5bv 4y5 47r 3bq 2lr 1pv 17m 10e om gn bh 91 88 34 1t 7 s k 4",
	},
	{
		system: "GALEX",
		band: "FUV",
		credit: "GALEX",
		wavelengths: "13406,13505,13702,13998,14491,14771,15001,15198,15494,16086,16481,17056,17500,18108",
		response: "0 2ez 3p2 2kt 71s 7ps 7c5 79k 5hb 5c4 3cq 2hk 276 0",
	},
	{
		system: "GALEX",
		band: "NUV",
		credit: "GALEX",
		wavelengths:
			"16875,16990,17484,18371,18996,19489,19983,20509,21512,22005,22531,23008,23484,24454,25540,25951,26460,26970,27973,28499,28976,29995,30077",
		response: "0 av ed 20k 3bi 447 5m5 5wm 7g3 7ps 71c 6mz 5zb 6ox 6g0 69f 5sc 4rh 1do f5 5g 7d 0",
	},
];
