import json
from IPython.display import HTML

def spectrum(wavelengths, fluxes, base="https://example.org/astropane", **props):
    props["spectra"] = [{"id": "a", "wavelengths": list(wavelengths), "fluxes": list(fluxes)}]
    text = json.dumps(props, allow_nan=False).replace("<", "\\u003c")
    return HTML(f"""
<link rel="stylesheet" href="{base}/styles.css">
<script type="module" src="{base}/astropane-elements.js"></script>
<astropane-spectrum-viewer><script type="application/json">{text}</script></astropane-spectrum-viewer>
""")
