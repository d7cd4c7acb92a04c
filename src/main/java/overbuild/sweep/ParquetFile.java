package overbuild.sweep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Writes a table as a Parquet file, which appears at once and whole. */
final class ParquetFile {
    private ParquetFile() {}

    /** Writes rows; {@code notes} go into the file's own description. */
    static void write(Path target, List<Column> columns, Iterator<Object[]> rows, Map<String, String> notes)
            throws IOException {
        var draft = target.resolveSibling("." + target.getFileName() + ".tmp");
        Files.deleteIfExists(draft);
        try (var writer = new Builder(new LocalOutputFile(draft), columns, notes)
                .withConf(new PlainParquetConfiguration())
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build()) {
            while (rows.hasNext()) writer.write(rows.next());
        }
        ManifestFile.settle(draft);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @SuppressWarnings("deprecation") // the class that it extends has methods of both generations
    private static final class Builder extends ParquetWriter.Builder<Object[], Builder> {
        private final Support support;

        Builder(OutputFile file, List<Column> columns, Map<String, String> notes) {
            super(file);
            support = new Support(columns, notes);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected WriteSupport<Object[]> getWriteSupport(Configuration configuration) {
            return support;
        }

        @Override
        protected WriteSupport<Object[]> getWriteSupport(ParquetConfiguration configuration) {
            return support;
        }
    }

    @SuppressWarnings("deprecation") // likewise
    private static final class Support extends WriteSupport<Object[]> {
        private final List<Column> columns;
        private final Map<String, String> notes;
        private RecordConsumer consumer;

        Support(List<Column> columns, Map<String, String> notes) {
            this.columns = columns;
            this.notes = notes;
        }

        @Override
        public WriteContext init(Configuration configuration) {
            return context();
        }

        @Override
        public WriteContext init(ParquetConfiguration configuration) {
            return context();
        }

        private WriteContext context() {
            var types = columns.stream().map(Support::type).toArray(Type[]::new);
            return new WriteContext(new MessageType("sweep", types), notes);
        }

        private static Type type(Column column) {
            return switch (column.kind()) {
                case whole -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
                case number -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
                case text ->
                    Types.optional(PrimitiveTypeName.BINARY)
                            .as(LogicalTypeAnnotation.stringType())
                            .named(column.name());
            };
        }

        @Override
        public void prepareForWrite(RecordConsumer target) {
            consumer = target;
        }

        @Override
        public void write(Object[] row) {
            consumer.startMessage();
            for (int k = 0; k < row.length; k++) {
                if (row[k] == null) continue;
                consumer.startField(columns.get(k).name(), k);
                add(row[k]);
                consumer.endField(columns.get(k).name(), k);
            }
            consumer.endMessage();
        }

        private void add(Object value) {
            if (value instanceof Long whole) consumer.addLong(whole);
            else if (value instanceof Double number) consumer.addDouble(number);
            else consumer.addBinary(Binary.fromString((String) value));
        }
    }
}
