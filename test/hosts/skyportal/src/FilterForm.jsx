import { List, ListItem, ListItemText, Paper } from "@mui/material";
import { classFilter } from "astropane/astro";
import { TaxonomyFilter } from "astropane/taxonomy-picker";
import { useState } from "react";

export function FilterForm({ sources, taxonomies, hiddenRoots }) {
	const [filter, setFilter] = useState({});
	const keeps = classFilter(filter, taxonomies);
	return (
		<Paper variant="outlined" sx={{ p: 2 }}>
			<TaxonomyFilter
				taxonomies={taxonomies}
				hiddenRoots={hiddenRoots}
				value={filter}
				onValueChange={setFilter}
				issues="none"
				details={false}
				height={160}
			/>
			<List dense aria-label="Sources">
				{sources
					.filter(({ classifications }) => keeps(classifications))
					.map(({ id }) => (
						<ListItem key={id}>
							<ListItemText primary={id} />
						</ListItem>
					))}
			</List>
		</Paper>
	);
}
