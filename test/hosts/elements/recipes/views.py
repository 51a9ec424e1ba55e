# views.py
def get_context_data(self, **kwargs):
    context = super().get_context_data(**kwargs)
    context["spectrum_props"] = {
        "spectra": [
            {
                "id": str(datum.pk),
                "wavelengths": spectrum.wavelength.to("angstrom").value.tolist(),
                "fluxes": [f if math.isfinite(f) else None for f in spectrum.flux.value.tolist()],
                "fluxUnit": spectrum.flux.unit.to_string(),
                "observedAt": datum.timestamp.isoformat(),
            }
            for datum, spectrum in self.get_spectra()
        ],
        "defaultRedshift": self.object.redshift or 0,
    }
    return context
