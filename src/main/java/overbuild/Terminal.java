package overbuild;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import overbuild.experiment.StopSign;
import overbuild.model.Status;
import overbuild.report.TurnText;
import overbuild.seat.Play;
import overbuild.seat.Seat;
import overbuild.seat.Turn;

/** A play on a terminal, or by a list of choices from a file or another program. */
final class Terminal {
    /** An answer that cannot be obeyed. */
    static final class Misunderstood extends RuntimeException {
        private static final long serialVersionUID = 1;

        Misunderstood(String message) {
            super(message);
        }
    }

    private final Seat seat;
    private final Play play;
    private final int steps;
    private final PrintWriter out;
    private final StopSign stop;
    private final BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    /** Whether somebody types, who may try again; the launcher tells. */
    private final boolean patient = Boolean.getBoolean("overbuild.keyboard");

    private int line;
    private int again;
    private double last = Double.NaN;

    /** A play that has not begun. */
    Terminal(Seat seat, int steps, PrintWriter out, StopSign stop) {
        this.seat = seat;
        this.steps = steps;
        this.out = out;
        this.stop = stop;
        play = new Play(seat);
    }

    /**
     * Asks until the run is over or the person stops; then the firm goes on as it usually does.
     *
     * @throws Misunderstood when a list of choices has one that cannot be obeyed
     */
    Play play() {
        boolean asks = true;
        boolean told = false;
        while (!play.isOver() && !stop.isRaised()) {
            var turn = asks ? play.turn(steps) : Optional.<Turn>empty();
            if (turn.isPresent()) asks = decide(turn.get());
            else if (asks && !told && play.history().ticks() >= seat.from()) told = tellWhyNot();
            if (!stop.isRaised()) play.advance();
        }
        return play;
    }

    /** Says where the firm stands; true when it will not decide again. */
    private boolean tellWhyNot() {
        var status = Turn.standing(seat, play.history());
        if (status == Status.OUTSIDE) return false;
        var date = play.history().date(play.history().ticks() - 1);
        out.println();
        out.println(seat.firm() + " decides no more after " + date + ": it " + words(status) + ". You watch the rest.");
        return true;
    }

    private static String words(Status status) {
        return switch (status) {
            case REORGANISED -> "could not pay, and its creditors have taken over";
            case FOR_SALE -> "could not pay, and is for sale";
            case RUN_OFF -> "was taken out of the race, and a trustee runs it";
            default -> "is gone";
        };
    }

    /** Whether the person will be asked again. */
    private boolean decide(Turn turn) {
        if (again > 0) {
            again--;
            pick(turn, turn.nearest(last));
            return true;
        }
        var text = new TurnText(seat.scenario().units(), turn);
        out.println();
        text.lines().forEach(out::println);
        while (true) {
            out.print(text.question(before(turn)));
            out.flush();
            var answer = Aside.run(this::read, stop).flatMap(line -> line);
            if (answer.isEmpty() || answer.get().equals("q")) return stops(turn);
            try {
                obey(turn, answer.get());
                return true;
            } catch (Misunderstood mistake) {
                if (!patient) throw mistake;
                out.println(mistake.getMessage());
            }
        }
    }

    private boolean stops(Turn turn) {
        out.println();
        if (!stop.isRaised()) out.println("From " + turn.date() + " on " + seat.firm() + " decides as usual.");
        return false;
    }

    private String before(Turn turn) {
        return Double.isNaN(last) ? "" : Integer.toString(turn.nearest(last));
    }

    private Optional<String> read() {
        try {
            line++;
            return Optional.ofNullable(lines.readLine()).map(String::strip);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void obey(Turn turn, String answer) {
        var words = List.of((answer.isEmpty() ? "=" : answer).split("\\s+", -1));
        if (words.size() > 2) throw misunderstood(turn, answer);
        int level = level(turn, words.get(0), answer);
        int times = words.size() == 1 ? 1 : number(turn, words.get(1), answer);
        if (times < 1) throw misunderstood(turn, answer);
        again = times - 1;
        pick(turn, level);
        if (!patient) out.println(answer);
    }

    private int level(Turn turn, String word, String answer) {
        return switch (word) {
            case "r" -> turn.restraint();
            case "b" -> turn.race();
            case "u" -> turn.usual();
            case "=" -> {
                if (Double.isNaN(last)) throw misunderstood(turn, answer);
                yield turn.nearest(last);
            }
            default -> {
                int level = number(turn, word, answer);
                if (level < 0 || level >= turn.levels().size()) throw misunderstood(turn, answer);
                yield level;
            }
        };
    }

    private int number(Turn turn, String word, String answer) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException noNumber) {
            throw misunderstood(turn, answer);
        }
    }

    private Misunderstood misunderstood(Turn turn, String answer) {
        var place = patient ? "" : "Line " + line + " of the choices, for " + turn.date() + ": ";
        int most = turn.levels().size() - 1;
        var menu = IntStream.of(0, most / 2, most)
                .mapToObj(k -> k + " (" + turn.levels().get(k).name() + ")")
                .distinct()
                .toList();
        return new Misunderstood(place + "'" + answer + "' is no choice. There are levels 0 to " + most + ", such as "
                + String.join(", ", menu)
                + "; r, b, u; each alone or with a number of quarters, such as '3 4'; q stops");
    }

    private void pick(Turn turn, int level) {
        last = turn.levels().get(level).capex();
        seat.pick(turn.date(), last, turn.menu());
    }
}
