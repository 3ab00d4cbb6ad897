// What all selects with suggestions share, told to their script once, before it starts them.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
    const form = document.querySelector("form[data-suggestions]");
    const select2 = django.jQuery.fn.select2;
    if (form && select2) {
        select2.defaults.set("ajax--url", form.dataset.suggestions);
        select2.defaults.set("ajax--delay", 250);
        select2.defaults.set("ajax--cache", true);
        select2.defaults.set("theme", "admin-autocomplete");
        select2.defaults.set("placeholder", "");
    }
});
