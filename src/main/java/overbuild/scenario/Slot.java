package overbuild.scenario;

import java.lang.reflect.Type;
import overbuild.model.Param;

/** A place in the scenario that a value goes to, such as {@code firms.Oracle.beliefs.psi}. */
record Slot(String path, Type type, Param param) {
    Shape shape() {
        return Shape.of(type);
    }

    Class<?> raw() {
        return Shape.raw(type);
    }

    Slot child(Component component) {
        return new Slot(under(component.name()), component.type(), component.param());
    }

    Slot entry(String key, Type content) {
        return new Slot(under(key), content, param);
    }

    Slot item(int index) {
        return new Slot(path + "[" + index + "]", Shape.content(type), param);
    }

    String under(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
