package overbuild.report.page;

/** Something on a page. */
interface Part {
    /** Adds itself to the end of an element. */
    void on(Tag place);
}
