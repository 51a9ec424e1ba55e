// Written by `npm run data:hr`. Not under the licence of the code: see NOTICE.
import type { DensityGrid } from "../types.js";
import { packedGrid } from "./packed-grid.js";

/** Members of the α Persei cluster in Gaia DR2 (Babusiaux et al. 2018, table A.1a). 603 stars; decoded at the first call. */
export const alphaPersei: () => DensityGrid = packedGrid(
	{
		name: "members of the α Persei cluster, Gaia DR2",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10, BP and RP flux / error > 20; M_G from the improved parallaxes of the paper; no extinction correction.",
		credit: "Members: Gaia Collaboration, Babusiaux et al. 2018, A&A 616, A10. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.125,
		colorStep: 0.025,
		nColor: 155,
		magMin: -1.4,
		magStep: 0.1,
		nMag: 135,
	},
	`
P//kML9QCHRtMM+h2R8uO1jAGZmay//p6Zs9W1KaClrR0u0zpPyq3x1OTzQVZvrC+q6YLyZBodC3lWnX5QfUDpxOFHA6YMPyCghs8nj8hGkg1RH2lxZX2S
fqnr2W+gLgJ80/WqRuC33kzb2InRwqnzhpXzfVce6xKGBxtGHV1lwSgVXO4F2j3XWiYgfM2A3rGeK3KkpX/dxqL8V641SbODAsrw8n4lyUjeElxTqWTeIH
+CDgKu0qM+GAWHUP+gZ5bNzF4jJDwEG8bxYDsa4+5eVZO2myEY7BeL8ueqclx7CmTrDFA0ecBS6yG+P5Qsr4mj4t1Or3U3GIdJaJfH+UfTdzfHsxFpe2fP
LNNQYVQgUFvb/BNtGGP1hRQwowYAndrQNP1bPRoGc=
`,
);

/** Members of Blanco 1 in Gaia DR2 (Babusiaux et al. 2018, table A.1a). 362 stars; decoded at the first call. */
export const blanco1: () => DensityGrid = packedGrid(
	{
		name: "members of Blanco 1, Gaia DR2",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10, BP and RP flux / error > 20; M_G from the improved parallaxes of the paper; no extinction correction.",
		credit: "Members: Gaia Collaboration, Babusiaux et al. 2018, A&A 616, A10. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.125,
		colorStep: 0.025,
		nColor: 135,
		magMin: -0.2,
		magStep: 0.1,
		nMag: 116,
	},
	`
P//3nCrbYfYx9NmKjrtnuReeVw8NQZVEZzh0M4yW0P1iQw795FOLzPRetNAwsucbbqRMaPXbqaY5cE1CLLIEpHS+F8NQvjSo65UyAfgBJb0sPdReZfm9ab
h3HPrjFYVhH9X25Qt50DkRobCijNqKfh8SmKSX0U0LBnc7aoWgL5uZfkmFHx75TjQi2uUbN/Aj6GOhMuEZ8cI5yLepY+l/aYkCaV/tDxuQZkYz3PtDl7BW
1bQPT8By9N53SdCrLwIoCg8EZ393eaWAXWA=
`,
);

/** Members of the Coma Berenices cluster in Gaia DR2 (Babusiaux et al. 2018, table A.1a). 127 stars; decoded at the first call. */
export const comaBerenices: () => DensityGrid = packedGrid(
	{
		name: "members of the Coma Berenices cluster, Gaia DR2",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10, BP and RP flux / error > 20; M_G from the improved parallaxes of the paper; no extinction correction.",
		credit: "Members: Gaia Collaboration, Babusiaux et al. 2018, A&A 616, A10. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.175,
		colorStep: 0.025,
		nColor: 146,
		magMin: -0.1,
		magStep: 0.1,
		nMag: 133,
	},
	`
qeV2agAaoUqahgEYEyi/w3q/ic4iqt2/xz2eztZx9eLWjHhzMcDA2TtD1M1/P5dcUYGkWYkzwnLsL9Z6TkfNi87kfo6OfmYqfnoMmIbJaeRW66P7WSH6rO
24/RlUdJ4xelA3lyO5XfDCKIV1IPgyfJQNojlFFJs3qLrRoYJU08rwhdg=
`,
);

/** Members of the Hyades in Gaia DR2 (Babusiaux et al. 2018, table A.1a). 487 stars; decoded at the first call. */
export const hyades: () => DensityGrid = packedGrid(
	{
		name: "members of the Hyades, Gaia DR2",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10, BP and RP flux / error > 20; M_G from the improved parallaxes of the paper; no extinction correction.",
		credit: "Members: Gaia Collaboration, Babusiaux et al. 2018, A&A 616, A10. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.45,
		colorStep: 0.025,
		nColor: 186,
		magMin: -0.2,
		magStep: 0.1,
		nMag: 145,
	},
	`
tlNOct5gWm5Vn6R22HiHX++OyJcsD8ssGRto5/aHz3PqdR2vVM9VuWC4KM5dER2wzWp3Cwb2YANTG1cZT8Q0vvLSAQOozNfSm/BNJQ9v9tcgbqUYpN7e4d
SPfD5zWG320ZcQbKwNlmv5wxN2mWN+Uba+RTgmAtDxPBIw47OTLwRtj5+PEVW6QSRSQ9U0WaewiSosx5Kx+2U7eeT8tYx/lBqbMXh1iImaVH4h2ke20rOj
p56EhCX4ZEBWxV5+GJWZFbvjnMhXYLiYobZzLUmd8Yhd1U2jDph9+Q3vyyIbqbRVBg4BvD4iNBEYJQBEFJbWfL8s0zp4KN1/7iCEzw6ikoakzcFHKIEjww
ZJwWs3jvbjELGkfgqTS7xua26U
`,
);

/** Members of IC 2391 in Gaia DR2 (Babusiaux et al. 2018, table A.1a). 258 stars; decoded at the first call. */
export const ic2391: () => DensityGrid = packedGrid(
	{
		name: "members of IC 2391, Gaia DR2",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10, BP and RP flux / error > 20; M_G from the improved parallaxes of the paper; no extinction correction.",
		credit: "Members: Gaia Collaboration, Babusiaux et al. 2018, A&A 616, A10. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.25,
		colorStep: 0.025,
		nColor: 153,
		magMin: -1.2,
		magStep: 0.1,
		nMag: 133,
	},
	`
P//28jKS48Wn/cbAMvRPzA3Maq3PceqPv8XakCeLV7KwXMFfH0BGOwYjgpsnIumIEAG4Q6h4CVq9NTWkUl2tpOocYOJN5TzJmM65fu2Wux//0bzL8GWl4o
ncXUaY+l94EZ14F0HOQp7uS01f1N0s6eea2Kb5T4TbdmEmkgSGdh0Nfr+/tsz1DHXWPFWvu3j01akYiZQnhoacp996q2SuhpLhPnr0MRJKrbxsLZqZgbyC
MHjTIjq8Nh3M65SgYkI=
`,
);

/** Members of IC 2602 in Gaia DR2 (Babusiaux et al. 2018, table A.1a). 398 stars; decoded at the first call. */
export const ic2602: () => DensityGrid = packedGrid(
	{
		name: "members of IC 2602, Gaia DR2",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10, BP and RP flux / error > 20; M_G from the improved parallaxes of the paper; no extinction correction.",
		credit: "Members: Gaia Collaboration, Babusiaux et al. 2018, A&A 616, A10. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.225,
		colorStep: 0.025,
		nColor: 155,
		magMin: -1.4,
		magStep: 0.1,
		nMag: 144,
	},
	`
Sqf1U/YAerm9yDM17bBjvsqt7K+RhHHHsInMBbVEd3JkAinVn3OIcbOb4w59qhIYL81GzoTJnuGs9vwYbyqgMWA+k8kJrW4gREvHcpxVfDN3bSMSVbDj1v
fzgtskyuP6/V3DQtN1NfkCuu13ssUNb78jYyaX9ICt87G+GLjZxavPaYBOYJKfP1hUJjDC0IZ84iRw7h267lWkxjzWf2uoXQBEge15WWTTROeJ5RHuIg8Z
ER8Z420TaOznRLOtqXbk3DZyqd3PfafaGrSUIxwlmp/cfbuMV0DNVUe2XzVDe/zkxo0Bd425Q2OGOSmfwg7MVQ==
`,
);

/** Members of NGC 2451A in Gaia DR2 (Babusiaux et al. 2018, table A.1a). 313 stars; decoded at the first call. */
export const ngc2451a: () => DensityGrid = packedGrid(
	{
		name: "members of NGC 2451A, Gaia DR2",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10, BP and RP flux / error > 20; M_G from the improved parallaxes of the paper; no extinction correction.",
		credit: "Members: Gaia Collaboration, Babusiaux et al. 2018, A&A 616, A10. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.225,
		colorStep: 0.025,
		nColor: 144,
		magMin: -1.1,
		magStep: 0.1,
		nMag: 129,
	},
	`
SqffR+ZQDijF/76Vs2Wvt+svHmsQlraO/ewRJdJtAu4k6GcwvqxHfN8QCULNRNdBvy/P7nD77chO44w8G2kcPGjNdJ6BJIZp3kiQR9hk437nHxwXc/e+rO
A2DfGRdg9I7JnV2oz06MaZ3UpJpsoY/+e8AdivFRUZnyJGxCUK3S85iTFTIXdC6goWsa3u0oeNA9Kr/tRvGiBOesruFmoPKUHkKWSGLBGZ93TWvpq8dd7Y
6gyM3NSlnU9jRl84CjxWJ0HX9epiTgp2MQ==
`,
);

/** Members of the Pleiades in Gaia DR2 (Babusiaux et al. 2018, table A.1a). 1,084 stars; decoded at the first call. */
export const pleiades: () => DensityGrid = packedGrid(
	{
		name: "members of the Pleiades, Gaia DR2",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10, BP and RP flux / error > 20; M_G from the improved parallaxes of the paper; no extinction correction.",
		credit: "Members: Gaia Collaboration, Babusiaux et al. 2018, A&A 616, A10. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.45,
		colorStep: 0.025,
		nColor: 162,
		magMin: -0.4,
		magStep: 0.1,
		nMag: 132,
	},
	`
mqOF0pOOQZrtypWQ3wGQQttngAVavyaaxMNCMSTkZ1LXYtP6FT86vfLfYDMn+kbgZQ4U1ntgoZJiIveIZCcf0tBMiKky6H/9Vm8o3b7bysAjDVzxJCI6gF
7284Ya3aWBYgfLAs652sbq2UQGiL6vPtU7WYojNd+B0HW4iSknlHaY7f9pYZV9b8jQDgAeki/Yb2D3ciz3MyM86qPe8G8DZdkx5ghKThRBwW/GhJe2rT9T
C7tJET7KIe8N8/80+d9vNbz7BxzQhoR3t5wZzT+p0X/Rr6oCieXGuteqBH8eEbK/dvZcTSkgmyp/Xa78kLnep0N29X8W6JjuKEo8LsMVNENBjX0e5TGFzy
FHXbBD7AJNDshj8CmucZsOTvRqTpSLdK0Gnabd9VhyJHzD7iJ9o2+51KKYTply5TvDyYQBkaWYr9DQQUoRRh4n2VCGL1M13CJUnf6OyDMbmSSjaUE9iD7k
Gp7s2dVJpKqAsIHjx6ZI8UfgaI7rapDs/FoCd6ek69ORuiWIGR+MiXU=
`,
);

/** Members of Praesepe in Gaia DR2 (Babusiaux et al. 2018, table A.1a). 776 stars; decoded at the first call. */
export const praesepe: () => DensityGrid = packedGrid(
	{
		name: "members of Praesepe, Gaia DR2",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10, BP and RP flux / error > 20; M_G from the improved parallaxes of the paper; no extinction correction.",
		credit: "Members: Gaia Collaboration, Babusiaux et al. 2018, A&A 616, A10. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.3,
		colorStep: 0.025,
		nColor: 149,
		magMin: -0.3,
		magStep: 0.1,
		nMag: 127,
	},
	`
s/IxOXipV6HhG4w4htB0BgAHQcM4me+cDWwMZJPdrgd0jYG7Lc6sgqpGKS43+amF8L4pFoM6AmcGdHL53y0DW6Kj597NZlMvJsUuP2qz066461QZhOZfFR
l4XUq8j9jloxCvZ6fu2dad3JmA3nrgPXWtpALNFy1mKeWbriO1g6lCxMfYECw7RR+Hv1OaVoWLg7gmjoF1of5fDttlflEvMpVqG9RCmbXiKtZI1naV4qWC
rS88phNU2FkaBiNq7lrBkSo8jSitYSxL7/DV697bBi07Y2QoVcy/p2mrZXwzzKBucszVag7nHdUVhIJmZ0zZh+oRslk1U6RY5iqIZIsVu1ZJ+raUygiDgY
yqVqH3xO5RqaAiHL4Ms/7yC/bGgsnaVef3F5Efc79OSiOmBZiabGal/BJHPzDS9FIEDUKFFVneoLbcs9+siP8=
`,
);
