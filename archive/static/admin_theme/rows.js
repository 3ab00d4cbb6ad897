// Rows inside a record: names for the selects that the suggestions replace, and a row with an
// invalid field is opened.
"use strict";
{
    const nameSelects = (root) => {
        for (const select of root.querySelectorAll("select.admin-autocomplete")) {
            const label = select.labels && select.labels[0];
            const box = select.parentElement.querySelector(".select2-selection");
            if (label && box) {
                const text = label.textContent.replace(/:\s*$/, "").trim();
                const search = box.querySelector(".select2-search__field");
                if (search) {
                    search.setAttribute("aria-label", text);
                }
                const shown = box.querySelector(".select2-selection__rendered");
                label.id = label.id || `${select.id}_label`;
                box.setAttribute("aria-label", text);
                if (shown) {
                    box.setAttribute("aria-labelledby", `${label.id} ${shown.id}`);
                    shown.removeAttribute("role");
                    shown.removeAttribute("aria-readonly");
                }
            }
        }
    };

    django.jQuery(() => nameSelects(document)); // after the suggestions have replaced them
    document.addEventListener("formset:added", (event) => {
        setTimeout(() => {
            nameSelects(event.target);
            const first = event.target.querySelector("input:not([type=hidden]), select, textarea");
            if (first) {
                first.focus();
            }
        });
    });
}
