# Sourced by run and generate: compiles the benchmark against the libraries of the packaged program.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
classes=$root/target/bench

if [ ! -f "$root/target/aigaq.jar" ]; then
    "$root/mvnw" --quiet --file "$root/pom.xml" -DskipTests package
fi
mkdir -p "$classes/lib"
(cd "$classes/lib" && jar --extract --file "$root/target/aigaq.jar" BOOT-INF)
libraries=$classes/lib/BOOT-INF/classes:$classes/lib/BOOT-INF/lib/*
find "$root/bench" -name '*.java' -print0 | xargs -0 javac -Xlint:all,-processing,-classfile -d "$classes" -cp "$libraries"

bench() {
    java -Xmx1g -cp "$classes:$root/bench:$libraries" "$@"
}
