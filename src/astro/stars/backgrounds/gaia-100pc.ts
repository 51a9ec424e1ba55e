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
	`
m4ZjoYAmSey1DioegIGBdSa7Qm34g6E8NOulGLaWija9NpXaNN+U1KdCZ1hZdIqhj9+Mvm1gJ6bp+utScz64+UyD+tIxh6mk2HM2VcbHy1Hs4NalF0XFWD
37lKh/CNt8TU4XIkM29pykycpfgBf9Y5iTEW4eCRvDK182VDuWToA4woidcsUX01cXUX6s1/GnN4N7Nht+FMHCZBlo46/6CAhOmgihLmy+lrP3/vW2SWcs
g81OD93fSi6VVBxlbBQewErCKjyRDAuuEKexVkNzdIcUDpHkhh9biGbLeNNC2Vxg+xYrAqQqDWDF+h9/MGV6U1/jyKDZO90EugJLqqdP5FLFZXpAyCkJjz
1t1o1EgbO3ypfPKQbFCp1m16Xulog4KfyFdWEPVxXs7ySY+2t/DCo95d67hbjrIMxVoaEd45hFvk4R6YlvGUq5ERAJUmcxJwKNZ/UESCs4iTqD8YxkrsN0
EEJtNm6Z1sLU1dMaPN5c63uSJWQsv1YTtay462jz++uAC4v8j+SZWv1p4f+KHl4q5g0/cfjOWKB+8Y4ZNhHn91EsSYpFSqT2QHRvM8fgTvEWXmoy6hBlBN
pmkOacu3XY/7XSDhqwH2FITpSbOjEC/jdh/wwudpTPG3bNuSUph7HDzE/7yeCYAqlhx8iTMqeUhMCUiB/+f9/9nxSSEusP4UlhJhVX9bbMn7ZDVo27uZVD
leif4t/iBQgFTtA9zEpbKapN/ii+kC19wicQApyDjjHtoTFFbkerjAOmfXgeO980KxbLdX6HzIXYP39V5QipMhZP6cD2pkSGGjCQ7z6/RxxKfhUQ/5JVj2
Hvt1UxmXrU86PG8k2RcGduKl4UI8rajW9Yx0KHS/JYKKqRfw0I6cuk1ZEXdggSllTJfsCmJrHXk5iCmNxVgYn4gHhp5Z+wtya2NSYDdZiLzsgDs/aVVcrv
Ix0fEc6UR3rx/s9PblCcPiGgkK9KMJGLIAy36XmqYFGUYiqb8yx/dai7GzD3+xCO8EuiKuixmKGMWP66rXuZgRlUa4BTKXG7lVywIZm3k3T4HjbMyXBkKX
0A3SQroiPCVUqoHMNtot+mLEz6T0FIM3iy0evlJDyehq5Mw8FkumpHbJmTZOik3K4JkkdyRL1fWkW+onrNAncX7GhvAy5YJ78qeOtWVV67QTleUsD/Rqnj
uFojaDtg2kz2JjWuPDKhnMr25mi6glXeudBdZf3rdrKek+PfZTcjSAgtk2oyXOuAKaWPEwqOb3z/8ZzlVZVMMPPO3+nybEVQWC3j/3zUPNErM7EUUMTB0Y
VLkh8cvxW1Jnv6cXTXBLMMlHmD4rwB7tXFvvkj83JSXDreT1ml+9bOWXk5fRP8bIWntyZzxe8ckCR7R+laA4ZOzkrjUf2XweG20oiYozvznByH2aqWRcob
dWP5b3PZfXIFVrinxh6oqxVWrX/htjMSJEhyMGEZuZ2ipDcXcRLiF9QkKVeQRMNVDFmKl7yEiesJF/u8ZCZhym4s+aFowHVcVaL9SEiZiPgPInCphcHRdm
i12YPbEYfKxNkLQHz2L+XahKfSuW/3YaiRzrEGpP7gvtkKdq3RhAxlKP4c5JTTdTBVIuVy9sJomOdX3kX0TJsQg/aVDfYyWFtkyaPxbrakh7kYLBEcJDb2
OqwmVlvwOy5NNhI3ZElQjzWqk8YGHoaq/W58ZclxVv753AA9caa55P/evwkdNUF/cc8BxJ+05zhVtfhTwQ1STkHHQGMymY37JwQ2Q96Mtxsxf/enoEjkeH
U6xPUAgogwtabZlz+vzT1UAby8tU0NPQvKpXGlcoE6cVJBlibGnWXxsIFVcZJ9Tpfkr4Yo2kTXPGJKYdw/Y9OHxs1GNGGqaQJS0ommQmk12fOII5CGaOUY
XM5uG1SkjELBc8dnTzXuuNTcXlJkjo5NdqLGqAPXrtsP4uDqIn6m1qjd8eMQjjSb8nTbfHCHjXL+1q/EymZ02MBMk3yh3tKmucde+wQnz8FBMCm4x4tOim
E8XMtVs2oiRvvg7uYPdBQOfEqsvzpDf6x9pNChjZ72T6yjJoObVXyBkd4pDQtQ+YLLqEXkt6l5jhsBp45KzKrZRg9nF/h+ZldqLBRMgQw2iV6qydeL/FP5
JH1pvdt9kgGgCyqkdN03R2hpkOV3ob0vMIzug+o0P5DJio9hQCjWWsAp8KMvubUGCT1dDsgtPTCd3X4mAtAQ9hhS3wfBe0lIC5fKSGAoH7hZHMf9lPW/8p
BG2cxm+hs+R/XJJR+n8G2AgBtf/Lji8Y2t8qXA3JMpkJxyMzLkZpdZgSqEtpYvAMrOvkJMndTeQrhN8mx/Ie2v4TcrOqHgQLL1q3csXZEbwNQpVHq78srH
mi0QN87LifDHTZ5acPab2131He7k2SF8s/eEUCZrj2u3Pax+Q69aJuLowXnEJlkmxAgJ+Gz25jC9c9GxYpl47E0/KZsLAlU7rrL7k4ktfZhe/01nxEFQ7R
iNlZY3xlEgS9UIqQd6bgIObVtbKbTfi4SjgT7DwxRSKTY5+eNobKMedCEp6bz6jcgqkwmRFbgUVsfAXc8S7pQMTmHjXBELdMChoQJo1+agssNsyqLwZeAi
7xUr2zQmaMldB1JFcqWkm4SFVX26c2WAzBnsDIJ2YBz3ryPxE0tIWDzP66GZfY0USIxzob/Cib1SdyMrwLWMZCc9SjIDeWHWCndZvdOqQTnHuAnSez9BSW
GDA74VYPU9aDXsjbaGKoGQgobfHjJi0K0e59y5fwV/u6PTTr8d749VP46ply/Mo03xAPg3CkSsrCbNfBWfGi06+zpW+OtNflzII5efz5vyLvgFuqpKGVel
/zkUNrneFPfWM4VhMZ9MfgGwEY8W/rO8GxVlDq2/++g8DmBVaCpj7kcajLfLWlTSK9P9ymm1roNsGmTEdI03zRaFTLK7JO5xnBRRFM48P6fmEpX1HTA6Ug
5Wvr8BmWh03jKOQiMniTQTKUq9ATe0gwMwMD8+Lh+NcBOqkEsSI15JOBcsF+qwkZSdFJ1L9rNEgDLtfUaeoIhiQzr808zYV3UpU6HULhZI1+p3jCKXjiTK
P03HxuQ/v/mpXToPWMPWKkR6/L778E790c1Jl/ovxrX//XUoyj8sDgd8zFIHASKrfIqJRJbdw2G39lyWCMKT9Phj+2KB0b9gW6MGwwhEHoXUcNIDDb0kla
8rUoKAXc4goYS3+bUjJOT41/HKd4E5R39hT3GdN8cdHgFmv0rUesvUSwzAENiRw5biOROLVjNzi2c3/M/MGttUhpNwXt6Kc1664lmn8De+s5Avw+kfpoA=
`,
);
