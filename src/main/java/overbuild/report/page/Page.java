package overbuild.report.page;

/** What a report says of one kind of folder: a record named as the kind in the folder's manifest. */
interface Page {
    /**
     * Reads a folder.
     *
     * @throws NoReport when it is not as its kind must be
     */
    Section of(Source source);
}
