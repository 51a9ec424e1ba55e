import * as skyportal from "astropane/skyportal";
import * as tomtoolkit from "astropane/tomtoolkit";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { callInTime, hostileValue, hostileWith } from "../setup/hostile.js";

const keys = [
	"id",
	"obj_id",
	"origin",
	"data",
	"status",
	"message",
	"annotations",
	"sources",
	"color_magnitude",
	"abs_mag",
	"color",
	"Gaia",
	"Mag_G",
	"Plx",
	"wavelengths",
	"wavelength",
	"fluxes",
	"flux",
	"errors",
	"units",
	"observed_at",
	"value",
	"results",
	"reduceddatum_set",
	"data_type",
	"spectra",
	"hierarchy",
	"class",
	"subclasses",
	"taxonomies",
	"groups",
	"group_ids",
	"classification",
	"classifications",
	"taxonomy_id",
	"taxonomyId",
	"probability",
	"path",
	"votes",
	"created_at",
	"preferences",
	"spectroscopyButtons",
	"plotStyle",
	"height",
	"redshift",
	"gaia",
	"objId",
	"groupIds",
	"medium",
	"catalog",
	"hiddenRoots",
	"authorId",
];
const any = hostileWith(keys);
const options = fc.oneof(fc.constant({}), any, hostileValue);

const adapters = [...Object.entries(skyportal), ...Object.entries(tomtoolkit)] as [
	string,
	(...args: unknown[]) => unknown,
][];

describe.each(adapters)("%s", (_, adapter) => {
	it("never throws and takes under 50 ms, whatever it gets", () => {
		fc.assert(
			fc.property(any, any, options, (first, second, third) => {
				callInTime(() => adapter(first, second, third));
				callInTime(() => adapter(first, second));
				callInTime(() => adapter(second));
			}),
			{ seed: 16, numRuns: 600 },
		);
	});
	it.each([null, undefined, 5, "x", [null], [10n], [Symbol("s")], [[[]]], { data: null }, () => 1])(
		"never throws for %s",
		(value) => {
			for (const more of [undefined, null, value]) {
				adapter(value, more, more);
				adapter([], value, more);
			}
		},
	);
	it("never throws for the endless rows of an attacker", () => {
		for (const value of [`${"1".repeat(60_000)}x`, "[".repeat(60_000), "\uD800"]) {
			const row = Object.fromEntries(keys.map((key) => [key, value]));
			callInTime(() => adapter([row], [row], { objId: value }));
			callInTime(() => adapter(row, row, row));
		}
	});
});

describe("classificationsToPost", () => {
	const { classificationsToPost } = skyportal;
	const choice = { taxonomyId: 1, id: "A", class: "A", path: ["A"] };
	const post = (value: unknown, more = {}) => {
		const onIssues = vi.fn();
		const posts = classificationsToPost(value as never, { objId: "S", onIssues, ...more });
		return { posts, messages: (onIssues.mock.calls[0]?.[0] ?? []).map((issue: { message: string }) => issue.message) };
	};
	it("posts nothing of an empty list, without a message", () => {
		expect(post([])).toEqual({ posts: [], messages: [] });
	});
	it.each([
		[null],
		[undefined],
		["x"],
		[5],
		[{}],
		[[null]],
		[[{ taxonomyId: 1, id: "A" }]],
		[[{ ...choice, class: " " }]],
		[[{ ...choice, taxonomyId: null }]],
	])("posts nothing of %j, and says so in one sentence", (value) => {
		const { posts, messages } = post(value);
		expect(posts).toEqual([]);
		expect(messages).toHaveLength(1);
	});
	it("keeps the choices beside those that cannot be posted", () => {
		expect(post([null, choice, { id: "A" }]).posts).toHaveLength(1);
	});
	it("reads a probability that is written as text", () => {
		expect(post([{ ...choice, probability: "0.5" }]).posts).toMatchObject([{ probability: 0.5 }]);
	});
	it.each([
		["1", 1],
		[1, "1"],
		["1", "1"],
	])("finds an ambiguous name for the taxonomy %j among rows with the id %j", (taxonomyId, id) => {
		const hierarchy = {
			class: "root",
			subclasses: [
				{ class: "DNS", subclasses: [{ class: "kilonova" }] },
				{ class: "NS-BH", subclasses: [{ class: "kilonova" }] },
			],
		};
		for (const tree of [hierarchy, JSON.stringify(hierarchy)]) {
			const { messages } = post([{ ...choice, class: "kilonova", taxonomyId }], {
				taxonomies: [{ id, name: "t", hierarchy: tree }],
			});
			expect(messages[0]).toContain("occurs 2 times");
		}
	});
});
