import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { TaxonomyPicker, type TaxonomyPickerProps } from "astropane/taxonomy-picker";
import { StrictMode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { tdtax } from "../../stories/data/tdtax.js";
import { choice, nameOf, other, small } from "./trees.js";

/** Times of events, ms: letters are typed as fast as the test wants, whatever the machine does. */
const clock = {
	now: 1000,
	pass(milliseconds: number): void {
		clock.now += milliseconds;
	},
};
beforeEach(() => {
	vi.spyOn(Event.prototype, "timeStamp", "get").mockImplementation(() => clock.now);
});

const shown = () => screen.getAllByRole("treeitem").map(nameOf);
const focused = () => nameOf(document.activeElement);
const chosen = () => screen.queryAllByRole("treeitem", { checked: true }).map(nameOf);

function start(props: Partial<TaxonomyPickerProps> = {}, dir?: string) {
	const onValueChange = vi.fn();
	const view = (
		<StrictMode>
			<div dir={dir}>
				<TaxonomyPicker taxonomies={[small]} search={false} details={false} onValueChange={onValueChange} {...props} />
			</div>
		</StrictMode>
	);
	return { ...render(view), onValueChange, user: userEvent.setup() };
}

describe("the one tab stop", () => {
	it("is the first class where none is chosen", async () => {
		const { user } = start();
		await user.tab();
		expect(focused()).toBe("Source");
		expect(screen.getAllByRole("treeitem").filter((item) => item.tabIndex === 0)).toHaveLength(1);
		await user.tab();
		expect(document.body).toHaveFocus();
	});

	it("is the first chosen class, whose ancestors are open", () => {
		start({ defaultValue: [choice("Stellar", "Pulsating", "Cepheid")] });
		expect(screen.getByRole("treeitem", { name: "Cepheid" })).toHaveProperty("tabIndex", 0);
	});

	it("stays where the focus was", async () => {
		const { user } = start();
		await user.tab();
		await user.keyboard("{ArrowDown}{ArrowDown}");
		await user.tab();
		await user.tab({ shift: true });
		expect(focused()).toBe("Nonstellar");
	});
});

describe("→ and ←", () => {
	it("→ opens, then goes to the first child, then on a leaf does nothing", async () => {
		const { user } = start();
		await user.tab();
		await user.keyboard("{ArrowRight}");
		expect(focused()).toBe("Stellar");
		expect(screen.getByRole("treeitem", { name: "Stellar" })).toHaveAttribute("aria-expanded", "false");
		await user.keyboard("{ArrowRight}");
		expect(focused()).toBe("Stellar");
		expect(screen.getByRole("treeitem", { name: "Stellar" })).toHaveAttribute("aria-expanded", "true");
		await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
		expect(focused()).toBe("Algol");
		const before = shown();
		await user.keyboard("{ArrowRight}");
		expect(focused()).toBe("Algol");
		expect(shown()).toEqual(before);
	});

	it("← closes, then goes to the parent, then on a closed root does nothing", async () => {
		const { user } = start({ defaultExpandedDepth: 9 });
		screen.getByRole("treeitem", { name: "Algol" }).focus();
		await user.keyboard("{ArrowLeft}");
		expect(focused()).toBe("Eclipsing");
		await user.keyboard("{ArrowLeft}");
		expect(focused()).toBe("Eclipsing");
		expect(screen.queryByRole("treeitem", { name: "Algol" })).toBeNull();
		await user.keyboard("{ArrowLeft}{ArrowLeft}{ArrowLeft}{ArrowLeft}");
		expect(shown()).toEqual(["Source"]);
		await user.keyboard("{ArrowLeft}");
		expect(focused()).toBe("Source");
	});

	it("are swapped in right-to-left text", async () => {
		const { user } = start({}, "rtl");
		await user.tab();
		await user.keyboard("{ArrowLeft}");
		expect(focused()).toBe("Stellar");
		await user.keyboard("{ArrowLeft}");
		expect(screen.getByRole("treeitem", { name: "Stellar" })).toHaveAttribute("aria-expanded", "true");
		await user.keyboard("{ArrowRight}{ArrowRight}");
		expect(focused()).toBe("Source");
	});
});

describe("moving the focus", () => {
	it("↑ ↓ Home End lead over the visible classes, and stop at the ends", async () => {
		const { user } = start();
		await user.tab();
		await user.keyboard("{ArrowDown}");
		expect(focused()).toBe("Stellar");
		await user.keyboard("{End}");
		expect(focused()).toBe("kilonova");
		await user.keyboard("{ArrowDown}");
		expect(focused()).toBe("kilonova");
		await user.keyboard("{ArrowUp}");
		expect(focused()).toBe("Nonstellar");
		await user.keyboard("{Home}{ArrowUp}");
		expect(focused()).toBe("Source");
	});

	it("leads from one taxonomy to the next over its heading", async () => {
		const { user } = start({ taxonomies: [small, other] });
		await user.tab();
		await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}");
		expect(focused()).toBe("Things");
		await user.keyboard("{ArrowUp}");
		expect(focused()).toBe("kilonova");
	});

	it("one letter leads to the next class that begins with it, several to the first that begins with all", async () => {
		const { user } = start();
		await user.tab();
		await user.keyboard("s");
		expect(focused()).toBe("Stellar");
		await user.keyboard("s");
		expect(focused()).toBe("Source");
		clock.pass(600);
		await user.keyboard("no");
		expect(focused()).toBe("Nonstellar");
		clock.pass(600);
		await user.keyboard("x");
		expect(focused()).toBe("Nonstellar");
	});

	it.each([
		["RR L", "RR Lyrae", ["Ia", "RR Lyrae", "RRab", "RRc"]],
		["W UMa", "W UMa", ["Ia", "W Vir", "WZ Sge", "W UMa"]],
		["sn ia", "SN Ia", ["S Dor", "SN II", "SNR", "SN Ia"]],
		["Ia p", "Ia pec", ["Ia", "Ia-91bg", "Iax", "Ia pec"]],
	])("takes a space into letters that are typed fast: %s", async (keys, target, names) => {
		const hierarchy = { class: "Root", subclasses: names.map((name) => ({ class: name })) };
		const chosen = {
			taxonomyId: 1,
			id: `Root/${names[0]}`,
			class: names[0] as string,
			path: ["Root", names[0] as string],
		};
		for (const mode of ["single", "multiple"] as const) {
			const { user, onValueChange, unmount } = start({
				taxonomies: [{ id: 1, name: "T", hierarchy }],
				mode,
				defaultValue: [chosen],
			});
			await user.tab();
			await user.tab();
			screen.getByRole("treeitem", { name: names[0] as string }).focus();
			await user.keyboard(keys);
			expect(focused()).toBe(target);
			expect(onValueChange).not.toHaveBeenCalled();
			clock.pass(600);
			await user.keyboard(" ");
			expect(onValueChange).toHaveBeenCalledTimes(1);
			unmount();
		}
	});

	it.each([
		["RR L", "RR Lyrae"],
		["W V", "W Vir"],
		["S Dor", "S Doradus"],
	])("takes a space into letters among the classes of tdtax, where another is chosen: %s", async (keys, target) => {
		const names = ["Stellar variable", "Cataclysmic", "Supernova", "Type I", "Ia"];
		const ia = { taxonomyId: 1, id: ["Time-domain Source", ...names].join("/"), class: "Ia", path: names };
		const { user, onValueChange } = start({ taxonomies: [tdtax], defaultValue: [ia], defaultExpandedDepth: 9 });
		screen.getByRole("treeitem", { selected: true }).focus();
		for (const key of keys) {
			await user.keyboard(key);
			clock.pass(60);
		}
		expect(focused()).toBe(target);
		expect(onValueChange).not.toHaveBeenCalled();
	});

	it("ends the letters with any other key", async () => {
		const { user, onValueChange } = start();
		await user.tab();
		await user.keyboard("s{ArrowDown} ");
		expect(onValueChange).toHaveBeenCalledExactlyOnceWith([choice("Nonstellar")]);
	});

	it("* opens all siblings", async () => {
		const { user } = start();
		screen.getByRole("treeitem", { name: "Stellar" }).focus();
		await user.keyboard("*");
		expect(shown()).toEqual([
			"Source",
			"Stellar",
			"Eclipsing",
			"Pulsating",
			"Nonstellar",
			"AGN",
			"kilonova",
			"kilonova",
		]);
		expect(focused()).toBe("Stellar");
	});

	it("leaves keys with Alt to the browser", async () => {
		const { user } = start();
		await user.tab();
		await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
		expect(focused()).toBe("Source");
	});
});

describe("choosing one", () => {
	it("Enter and Space replace the chosen class", async () => {
		const { user, onValueChange } = start();
		await user.tab();
		await user.keyboard("{ArrowDown}{Enter}");
		expect(screen.getByRole("treeitem", { selected: true })).toHaveAccessibleName("Stellar");
		await user.keyboard("{ArrowDown} ");
		expect(screen.getByRole("treeitem", { selected: true })).toHaveAccessibleName("Nonstellar");
		expect(onValueChange.mock.calls).toEqual([[[choice("Stellar")]], [[choice("Nonstellar")]]]);
	});

	it("calls no callback for a choice that changes nothing", async () => {
		const { user, onValueChange } = start({ defaultValue: [choice("Stellar")] });
		await user.tab();
		await user.keyboard("{Enter}");
		expect(onValueChange).not.toHaveBeenCalled();
	});

	it("sets aria-selected, never aria-checked", () => {
		start();
		expect(screen.getByRole("tree")).not.toHaveAttribute("aria-multiselectable");
		for (const item of screen.getAllByRole("treeitem")) {
			expect(item).toHaveAttribute("aria-selected");
			expect(item).not.toHaveAttribute("aria-checked");
		}
	});
});

describe("choosing several", () => {
	it("Space and Enter toggle", async () => {
		const { user } = start({ mode: "multiple" });
		await user.tab();
		await user.keyboard(" {ArrowDown}{Enter}");
		expect(chosen()).toEqual(["Source", "Stellar"]);
		await user.keyboard(" ");
		expect(chosen()).toEqual(["Source"]);
	});

	it("Shift+↓ and Shift+↑ move and toggle", async () => {
		const { user } = start({ mode: "multiple" });
		await user.tab();
		await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
		expect(chosen()).toEqual(["Stellar", "Nonstellar"]);
		await user.keyboard("{Shift>}{ArrowUp}{/Shift}");
		expect(chosen()).toEqual(["Nonstellar"]);
		expect(focused()).toBe("Stellar");
	});

	it("Shift+Space chooses from the last choice to the focused class", async () => {
		const { user } = start({ mode: "multiple" });
		await user.tab();
		await user.keyboard(" {End}{Shift>} {/Shift}");
		expect(chosen()).toEqual(["Source", "Stellar", "Nonstellar", "kilonova"]);
	});

	it("Ctrl+Shift+Home and End choose up to the first and the last class", async () => {
		const { user } = start({ mode: "multiple" });
		screen.getByRole("treeitem", { name: "Nonstellar" }).focus();
		await user.keyboard("{Control>}{Shift>}{End}{/Shift}{/Control}");
		expect(chosen()).toEqual(["Nonstellar", "kilonova"]);
		expect(focused()).toBe("kilonova");
		await user.keyboard("{Control>}{Shift>}{Home}{/Shift}{/Control}");
		expect(chosen()).toHaveLength(4);
	});

	it("Ctrl+A chooses all visible classes, then none", async () => {
		const { user } = start({ mode: "multiple" });
		await user.tab();
		await user.keyboard("{Control>}a{/Control}");
		expect(chosen()).toHaveLength(4);
		await user.keyboard("{Control>}a{/Control}");
		expect(chosen()).toEqual([]);
	});

	it("sets aria-checked, never aria-selected", () => {
		start({ mode: "multiple" });
		expect(screen.getByRole("tree")).toHaveAttribute("aria-multiselectable", "true");
		for (const item of screen.getAllByRole("treeitem")) {
			expect(item).toHaveAttribute("aria-checked");
			expect(item).not.toHaveAttribute("aria-selected");
		}
	});
});

describe("Delete and Backspace", () => {
	it.each(["single", "multiple"] as const)("remove the class under the focus if it is chosen: %s", async (mode) => {
		const { user, onValueChange } = start({ mode, defaultValue: [choice("Stellar")] });
		screen.getByRole("treeitem", { name: "Nonstellar" }).focus();
		await user.keyboard("{Delete}");
		expect(onValueChange).not.toHaveBeenCalled();
		await user.keyboard("{ArrowUp}{Delete}");
		expect(onValueChange).toHaveBeenLastCalledWith([]);
		await user.keyboard(" ");
		await user.keyboard("{Backspace}");
		expect(onValueChange).toHaveBeenLastCalledWith([]);
		expect(focused()).toBe("Stellar");
	});
});

describe("undo", () => {
	it("Ctrl+Z undoes choices one by one, Ctrl+Y and Ctrl+Shift+Z redo them", async () => {
		const { user, onValueChange } = start({ mode: "multiple" });
		await user.tab();
		await user.keyboard(" {ArrowDown} ");
		await user.keyboard("{Control>}z{/Control}");
		expect(chosen()).toEqual(["Source"]);
		await user.keyboard("{Control>}z{/Control}");
		expect(chosen()).toEqual([]);
		expect(onValueChange).toHaveBeenLastCalledWith([]);
		await user.keyboard("{Control>}z{/Control}");
		expect(onValueChange).toHaveBeenCalledTimes(4);
		await user.keyboard("{Control>}y{/Control}{Control>}{Shift>}z{/Shift}{/Control}");
		expect(chosen()).toEqual(["Source", "Stellar"]);
	});
});
