/** Line groups, with the lines of those in the first load, in the format of packing.ts. Generated from lists/: `npx vitest run --project node test/astro -u`. */
export const packedHeads: string = `Hydrogen & helium
H|h|0|(Hε)2D3BSmkftpdavyl/(Hδ)2TLBmkftpdavyl;(Hγ)547Cmkftpdavl=(Hβ)B5WEmkftpdavl@(Hα)10GV2mkftpdavl~(Pa δ)22Q99mktjpavyl/(Pa γ)J1QTktjavyl;(Pa β)14ALSktjavyl=(Pa α)3J5VNktjavl=
More hydrogen||0|16
He I|he|0|7
He II||0|8
More helium||3|13
Carbon, nitrogen, oxygen
C I|c|0|8
C II||0|12
C III||0|7
C IV||0|6
More carbon||3|9
Carbon, nitrogen, oxygen
N I|n|0|5
N II||0|7
N III||0|6
N IV||0|6
N V||0|3
More nitrogen||3|13
Carbon, nitrogen, oxygen
O I|o|0|8
[O I]||4|3
O II||0|12
[O II]||1|2
O III||3|2
[O III]||1|3
O V||0|5
O VI||0|2
More oxygen||3|15
Sodium to calcium
Na I|alpha|0|4
Mg I||0|10
Mg II||0|14
Si I||0|4
Si II||0|6
Si III||3|4
Si IV||3|2
S I||0|5
S II||0|8
Ca I||0|2
Ca II||0|12
[Ca II]||1|2
More Na, Mg, Si, S||3|17
Iron group & heavier
Sc II|iron|3|4
Ti II||3|4
Mn I||0|6
Fe I||0|1
Fe II||0|10
Fe III||0|5
Co II||0|11
[Fe], [Co], [Ni]||4|17
More Fe II||3|6
Sr II||3|2
Ba II||3|3
Wolf–Rayet
WR WN|n|1|14
WR WC/O|c|1|19
Galaxies & AGN
Galaxy|galaxy|0|29
Galaxy emission||4|29
Galaxy absorption||5|13
AGN UV||4|15
ISM UV||2|22
Molecules
TiO|o|2|19
VO||2|2
Hydrides|alpha|2|4
C₂ Swan|c|2|5
CN||2|3
CH||2|1
Earth's atmosphere
Sky Lines|sky|1|87
Sky OH||1|32`;
