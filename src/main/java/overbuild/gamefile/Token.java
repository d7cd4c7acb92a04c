package overbuild.gamefile;

/**
 * A piece of an {@code .nfg} file.
 *
 * @param kind what it is
 * @param text as it stands, without quotes
 * @param line its line
 */
record Token(Kind kind, String text, int line) {
    /** What a piece can be. */
    enum Kind {
        /** Text in double quotes. */
        QUOTED,
        /** An opening brace. */
        OPEN,
        /** A closing brace. */
        CLOSE,
        /** Anything else: words and numbers. */
        WORD,
        /** The end of the file. */
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    /** How a message names it. */
    String words() {
        return switch (kind) {
            case OPEN -> "'{'";
            case CLOSE -> "'}'";
            case END -> "the end of the file";
            case QUOTED -> "the text \"" + text + "\"";
            case WORD -> Flaws.quoted(text);
        };
    }
}
