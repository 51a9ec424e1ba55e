// Written by `npm run data:hr`. Not under the licence of the code: see NOTICE.
import type { DensityGrid } from "../types.js";
import { packedGrid } from "./packed-grid.js";

/** The 1000 Gaia DR3 sources with the largest parallaxes that have BP−RP: all of them within 15.1 pc but the brightest. 1,000 stars; decoded at the first call. */
export const gaiaNearest1000: () => DensityGrid = packedGrid(
	{
		name: "nearest Gaia DR3 stars (to 15.1 pc)",
		color: "BP-RP",
		magnitude: "M_G",
		transformed: false,
		note: "Parallax / error > 10; volume-limited but for stars without BP−RP and the brightest.",
		credit: "Gaia Collaboration, Vallenari et al. 2023, A&A 674, A1. Credit: ESA/Gaia/DPAC.",
		colorMin: -0.35,
		colorStep: 0.025,
		nColor: 210,
		magMin: 2.2,
		magStep: 0.1,
		nMag: 144,
	},
	`
qeYYGZQqkqeU3dmtYi22qffaRDkoSxxQpmu1ryC9h0Jl6JOz/KNtM/r0IGWt/z39Xn9c/+sjL99f46QH/uBcM+ipMbPbUyItUjrnyLS5+vEmt0UxF9Fqkj
D4na3pPrjpIxIjN6wNSiuQoZXPkxWtZ+nKJMKoRQRJV2tm+Dcaphd9PQl3y9ZGUi3kUfemFnAb4Fxb+ce0NoCdqW8Je7bpIdBux+DlXMHIlALkAVavQX+8
4tA9LRL8oItwGSo2P6xXxYG7ENV+A6ZnsdqJhnO+ivKhNLh7mpuI2e+S5X+kP33ybE283scHPNDB7uJPsEFKAHrOQ+Mbnk20Km+LMRGrA7rt7Fvu2D86uc
imxWPP7pEh7V9r/8fdcznQJZhKYgWfN/m5fLeS4gIFk9gMzvS0erI1NbrPho7ms6jGRxvBB3z9iC3olgdHlmHsYaAWeU5P/IbERI+hvwr62tp5zQ5g97oc
PqJMtTqTOSxlFylsGJL7fGfvnOIfJDjIGB1Lc1iSHJaP9raMocClVweew/BSbhDtSNFOu3Z1SzPWLOVhENG/JsX/xmOsf1eptMIYYx9kCtRt2vYWse3jXm
5GkZg46OWAW/WylqCZIX3JVvxpXaqkojmk1HtnSEf9GKd8NjFRJ+lvVgaW
`,
);
