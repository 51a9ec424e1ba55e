import { Button, Dialog, DialogActions, DialogContent, DialogTitle } from "@mui/material";
import { choicesFromSkyPortal, classificationRequests } from "astropane/skyportal";
import { TaxonomyPicker } from "astropane/taxonomy-picker";
import { useState } from "react";

export function ClassifyDialog({ source, taxonomies, hiddenRoots, send }) {
	const [open, setOpen] = useState(false);
	const none = choicesFromSkyPortal([], taxonomies);
	const [value, setValue] = useState(none);
	const save = async () => {
		for (const request of classificationRequests([], value, { objId: source.id, taxonomies })) await send(request);
		setOpen(false);
		setValue(none);
	};
	return (
		<>
			<Button variant="contained" onClick={() => setOpen(true)}>
				Classify
			</Button>
			<Dialog open={open} onClose={() => setOpen(false)} fullWidth maxWidth="sm" aria-labelledby="classify-title">
				<DialogTitle id="classify-title">Classify {source.id}</DialogTitle>
				<DialogContent>
					<TaxonomyPicker
						taxonomies={taxonomies}
						hiddenRoots={hiddenRoots}
						value={value}
						onValueChange={setValue}
						issues="none"
						height={240}
					/>
				</DialogContent>
				<DialogActions>
					<Button onClick={() => setOpen(false)}>Cancel</Button>
					<Button onClick={save} disabled={value.length === 0}>
						Save classification
					</Button>
				</DialogActions>
			</Dialog>
		</>
	);
}
