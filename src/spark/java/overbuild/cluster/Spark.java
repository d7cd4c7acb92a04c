package overbuild.cluster;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import overbuild.sweep.Engine;
import overbuild.sweep.Sweep;

/** Runs sweeps on Spark: on the cluster of {@code spark-submit}, on a given master, or in this process. */
public final class Spark implements Engine.Cluster {
    /** How often a batch is tried, as workers may go. */
    private static final String TRIES = "16";

    /** For the search for services. */
    public Spark() {}

    @Override
    public Engine engine(Sweep sweep, String master, int threads) {
        var conf = new SparkConf()
                .setIfMissing("spark.master", "local[" + threads + "]")
                .setIfMissing("spark.app.name", "overbuild " + sweep.file().name())
                .setIfMissing("spark.ui.enabled", "false")
                .setIfMissing("spark.log.level", "ERROR")
                .setIfMissing("spark.task.maxFailures", TRIES);
        if (master != null) conf.setMaster(master);
        if (!conf.contains("spark.jars")) conf.setJars(JavaSparkContext.jarOfClass(Spark.class));
        return new SparkEngine(new JavaSparkContext(conf), sweep);
    }
}
