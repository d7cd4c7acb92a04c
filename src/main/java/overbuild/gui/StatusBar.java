package overbuild.gui;

import java.awt.BorderLayout;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import overbuild.model.ModelVersion;

/** What run this is, how far it is, and at its end the digest that the batch program gives it. */
final class StatusBar extends JPanel {
    private static final long serialVersionUID = 1;
    private final transient Words words;
    private final JLabel run = new JLabel(" ");
    private final JTextField ending = new JTextField();

    StatusBar(Words words) {
        super(new BorderLayout(12, 0));
        this.words = words;
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(4, 4, 2, 4));
        run.setName("status");
        ending.setName("digest");
        ending.setEditable(false);
        ending.setBorder(BorderFactory.createEmptyBorder());
        ending.setOpaque(false);
        ending.setHorizontalAlignment(JTextField.RIGHT);
        ending.getAccessibleContext().setAccessibleName(words.say("status.ending"));
        add(run, BorderLayout.WEST);
        add(ending);
    }

    void show(Race race) {
        var scenario = race.scenario();
        int played = race.film().soFar().ticks();
        run.setText(words.say(
                "status.run",
                scenario.name(),
                Long.toString(scenario.seed()),
                ModelVersion.NUMBER,
                Integer.toString(played),
                Integer.toString(scenario.ticks())));
        var end = race.film()
                .ending()
                .map(words_ -> race.isFinished() ? words.say("status.digest", words_) : words_)
                .orElse("");
        if (!end.equals(ending.getText())) ending.setText(end);
    }
}
