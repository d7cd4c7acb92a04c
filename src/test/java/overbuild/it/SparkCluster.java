package overbuild.it;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A standalone cluster of Spark on loopback, made of its jars: a master and two workers of one core.
 *
 * @param home its folder
 * @param port port of its master
 * @param processes master and workers
 */
record SparkCluster(Path home, int port, List<Program> processes) implements AutoCloseable {
    /** What Spark's jars are, where the program was built with it. */
    static final Path JARS = Path.of("target/spark.classpath");

    private static final List<String> OPENED = List.of(
            "lang",
            "lang.invoke",
            "lang.reflect",
            "io",
            "net",
            "nio",
            "util",
            "util.concurrent",
            "util.concurrent.atomic");

    /** Starts one. */
    static SparkCluster start(Path home) throws IOException, InterruptedException {
        var jars = Files.createDirectories(home.resolve("jars"));
        for (var jar : Files.readString(JARS).strip().split(File.pathSeparator, -1)) {
            Files.createSymbolicLink(jars.resolve(Path.of(jar).getFileName()), Path.of(jar));
        }
        var cluster = new SparkCluster(home, freePort(), new ArrayList<>());
        cluster.serve("master.Master", "--host", "127.0.0.1", "--port", cluster.port() + "")
                .awaitMessage("elected leader");
        for (int k = 1; k <= 2; k++) {
            cluster.serve("worker.Worker", "-c", "1", "-m", "1g", "-d", home + "/work" + k, cluster.master());
        }
        for (var worker : cluster.workers()) worker.awaitMessage("Successfully registered");
        return cluster;
    }

    private static int freePort() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    String master() {
        return "spark://127.0.0.1:" + port;
    }

    List<Program> workers() {
        return processes.subList(1, processes.size());
    }

    private Program serve(String type, String... arguments) {
        var words = new ArrayList<>(List.of("org.apache.spark.deploy." + type, "--webui-port", "0"));
        words.addAll(List.of(arguments));
        var process = java("-Xmx512m", words);
        processes.add(process);
        return process;
    }

    /** Runs the program by spark-submit. */
    Program submit(String... arguments) {
        var words = new ArrayList<>(List.of(
                "org.apache.spark.deploy.SparkSubmit",
                "--master",
                master(),
                "--conf",
                "spark.driver.host=127.0.0.1",
                "--class",
                "overbuild.Main",
                Program.JAR.toString()));
        words.addAll(List.of(arguments));
        return java("-Xmx1g", words);
    }

    /** Runs a line that begins with spark-submit, such as people type; a cluster that it names is this one. */
    Program type(String line) {
        var words = new ArrayList<>(List.of("org.apache.spark.deploy.SparkSubmit"));
        for (var word : line.replace("spark://host:7077", master()).split(" ", -1)) {
            words.add(word.equals("target/overbuild.jar") ? Program.JAR.toString() : word);
        }
        words.remove("spark-submit");
        return java("-Xmx1g", words);
    }

    private Program java(String memory, List<String> arguments) {
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), memory, "-cp", home + "/jars/*"));
        Stream.concat(OPENED.stream().map(one -> "java." + one), Stream.of("sun.nio.ch"))
                .forEach(opened -> words.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED"));
        words.addAll(arguments);
        var builder = new ProcessBuilder(words);
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_LOCAL_HOSTNAME", "localhost");
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        return Program.start(home, builder);
    }

    @Override
    public void close() {
        processes.forEach(one -> one.process().destroyForcibly());
        processes.forEach(Program::end);
    }
}
