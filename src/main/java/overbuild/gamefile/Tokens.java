package overbuild.gamefile;

/** Cuts an {@code .nfg} file into pieces; blanks and commas only separate. */
final class Tokens {
    private final String text;
    private final Flaws flaws;
    private int place;
    private int line = 1;
    private Token next;

    Tokens(String text, Flaws flaws) {
        this.text = text;
        this.flaws = flaws;
        this.next = cut();
    }

    /** The piece that comes next, which stays. */
    Token peek() {
        return next;
    }

    /** Takes the piece that comes next. */
    Token take() {
        var taken = next;
        next = cut();
        return taken;
    }

    /** Takes the piece that comes next, which must be of a kind. */
    Token take(Token.Kind kind, String expected) {
        if (!next.is(kind)) throw flaws.fatal(next.line(), "expected " + expected + ", but was " + next.words());
        return take();
    }

    private Token cut() {
        while (place < text.length() && separates(text.charAt(place))) {
            if (text.charAt(place++) == '\n') line++;
        }
        if (place == text.length()) return new Token(Token.Kind.END, "", line);
        char first = text.charAt(place);
        if (first == '"') return quoted();
        if (first == '{' || first == '}') {
            place++;
            return new Token(first == '{' ? Token.Kind.OPEN : Token.Kind.CLOSE, "", line);
        }
        int begin = place;
        while (place < text.length() && !ends(text.charAt(place))) place++;
        return new Token(Token.Kind.WORD, text.substring(begin, place), line);
    }

    private static boolean separates(char letter) {
        return Character.isWhitespace(letter) || letter == ',';
    }

    private static boolean ends(char letter) {
        return separates(letter) || letter == '{' || letter == '}' || letter == '"';
    }

    private Token quoted() {
        int begin = line;
        var content = new StringBuilder();
        for (place++; place < text.length(); place++) {
            char letter = text.charAt(place);
            if (letter == '"') {
                place++;
                return new Token(Token.Kind.QUOTED, content.toString(), begin);
            }
            if (letter == '\n') line++;
            boolean escapes =
                    letter == '\\' && place + 1 < text.length() && "\"\\".indexOf(text.charAt(place + 1)) >= 0;
            content.append(escapes ? text.charAt(++place) : letter);
        }
        throw flaws.fatal(begin, "expected a closing quote for the text that begins here");
    }
}
