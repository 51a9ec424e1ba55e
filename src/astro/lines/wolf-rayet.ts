import { lineSection } from "./rows.js";
import type { LineGroup } from "./types.js";

/** What Wolf–Rayet stars show, by subtype. */
export const wolfRayet: readonly LineGroup[] = /* @__PURE__ */ lineSection("Wolf–Rayet", [
	[
		"WR WN",
		"n",
		"emission",
		[
			["N IV 4058", 4057.757, "sp", 0.65],
			["Hγ", 4340.463, "mkftpdavl", 0.8],
			["WR 4537", 4537, ""],
			["N V 4604", 4603.737, "s", 0.6],
			["N III 4641", 4640.644, "sjpa", 0.7],
			["He II 4686", 4685.704, "mfjpdayl", 0.85],
			["Hβ", 4861.325, "mkftpdavl", 0.95],
			["N V 4945", 4945.29, "p"],
			["He II 5411", 5411.52, "pdga"],
			["C IV 5801", 5801.313, "sjpa", 0.75],
			["Hα", 6562.795, "mkftpdavl", 1],
			["N IV 7109", 7109.353, "sp"],
			["N IV 7122", 7122.979, "sp"],
			["He II 10124", 10123.615, "jpay"],
		],
	],
	[
		"WR WC/O",
		"c",
		"emission",
		[
			["O VI 3811", 3811.347, "s"],
			["O VI 3834", 3834.239, "sp"],
			["WR 3886", 3886, ""],
			["Hγ", 4340.463, "mkftpdavl", 0.8],
			["He I 4471", 4471.474, "nmftjpgal", 0.6],
			["C III 4647", 4647.418, "sjpa"],
			["He II 4686", 4685.704, "mfjpdayl", 0.85],
			["Hβ", 4861.325, "mkftpdavl", 0.95],
			["O V 5598", 5597.895, "s"],
			["C III 5696", 5695.916, "sjpa", 0.7],
			["C IV 5801", 5801.313, "sjpa", 0.75],
			["He I 5876", 5875.625, "nmftjpdgavl", 0.85],
			["Hα", 6562.795, "mkftpdavl", 1],
			["He I 6678", 6678.152, "nmtpgav", 0.65],
			["C III 6742", 6741.234, "s"],
			["He I 7065", 7065.177, "ntjpgavl", 0.65],
			["C II 7236", 7236.42, "sjpga", 0.6],
			["C IV 7726", 7726, ""],
			["C III 9711", 9708.2, "a"],
		],
	],
]);
