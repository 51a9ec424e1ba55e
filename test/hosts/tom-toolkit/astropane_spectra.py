# templatetags/astropane_spectra.py
from django import template
from django.conf import settings
from guardian.shortcuts import get_objects_for_user
from tom_dataproducts.models import SpectroscopyReducedDatum

register = template.Library()


@register.inclusion_tag("spectra.html", takes_context=True)
def spectra_for_target(context, target):
    # In TOM Toolkit 2: ReducedDatum.objects.filter(target=target, data_type="spectroscopy"), view_reduceddatum
    spectra = SpectroscopyReducedDatum.objects.filter(target=target)
    if not settings.TARGET_PERMISSIONS_ONLY:
        spectra = get_objects_for_user(
            context["request"].user, "tom_dataproducts.view_spectroscopyreduceddatum", klass=spectra
        )
    return {"spectra": list(spectra.order_by("timestamp").values())}
