package overbuild.report.page;

import java.util.List;

/**
 * What a report says of one folder.
 *
 * @param title what it is about
 * @param about what was done, in a line
 * @param question what was asked
 * @param answer what came of it, in a sentence with its uncertainty
 * @param chapters the rest
 */
record Section(String title, String about, String question, String answer, List<Chapter> chapters) {
    Section {
        chapters = List.copyOf(chapters);
    }

    /** Adds itself to a page, its ids beginning with one of its own. */
    void on(Tag main, String id) {
        var section = main.child("section", "id", id, "aria-labelledby", id + "-title");
        section.child("p", "class", "about").text(about);
        section.child("h2", "id", id + "-title").text(title);
        section.child("p", "class", "question").text(question);
        section.child("p", "class", "answer").text(answer);
        contents(section, id);
        for (int k = 0; k < chapters.size(); k++) chapters.get(k).on(section, place(id, k));
    }

    private void contents(Tag section, String id) {
        var list = section.child("nav", "aria-label", "Contents of " + title).child("ul");
        for (int k = 0; k < chapters.size(); k++) {
            var chapter = chapters.get(k);
            list.child("li").child("a", "href", "#" + place(id, k)).text(chapter.title());
        }
    }

    private static String place(String id, int chapter) {
        return id + "-" + (chapter + 1);
    }
}
