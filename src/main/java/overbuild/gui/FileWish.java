package overbuild.gui;

import java.awt.Component;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import javax.swing.JOptionPane;
import javax.swing.filechooser.FileFilter;
import javax.swing.filechooser.FileNameExtensionFilter;

/** Asks a person for a file to write, and tells when it could not be written. */
final class FileWish {
    private FileWish() {}

    /**
     * Asks; does nothing when the person thinks better of it.
     *
     * @param name the name that is proposed
     * @param writer writes it; throws {@link UncheckedIOException} when it cannot
     */
    static void ask(Component parent, Words words, String name, Consumer<Path> writer) {
        var chooser = new JFileChooser(folder());
        chooser.setName("file");
        chooser.setDialogTitle(words.say("file.title"));
        chooser.setFileFilter(kind(name));
        chooser.setAcceptAllFileFilterUsed(false);
        chooser.setSelectedFile(new File(folder(), name));
        if (chooser.showSaveDialog(parent) != JFileChooser.APPROVE_OPTION) return;
        var file = chooser.getSelectedFile().toPath();
        if (Files.exists(file) && !isToReplace(parent, words, file)) return;
        try {
            writer.accept(file);
        } catch (UncheckedIOException failure) {
            var text = words.say("file.failed", file, reason(words, file, failure.getCause()));
            JOptionPane.showMessageDialog(parent, text, words.say("file.title"), JOptionPane.ERROR_MESSAGE);
        }
    }

    /** Files with the same ending as a name. */
    private static FileFilter kind(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1);
        return new FileNameExtensionFilter("*." + ending, ending);
    }

    private static String reason(Words words, Path file, Throwable failure) {
        var folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) return words.say("file.folder", folder);
        return Files.isWritable(folder) ? failure.getMessage() : words.say("file.locked", folder);
    }

    /** Where output goes, or where the program was started. */
    private static File folder() {
        var output = new File("output").getAbsoluteFile();
        return output.isDirectory() ? output : new File("").getAbsoluteFile();
    }

    private static boolean isToReplace(Component parent, Words words, Path file) {
        var question = words.say("file.replace", file.getFileName());
        int answer = JOptionPane.showConfirmDialog(
                parent, question, words.say("file.title"), JOptionPane.OK_CANCEL_OPTION, JOptionPane.WARNING_MESSAGE);
        return answer == JOptionPane.OK_OPTION;
    }
}
