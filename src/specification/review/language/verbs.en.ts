/**
 * Verbs that can be watched: verb, EQF levels it usually sits at, kinds (k knowledge, s skill, r responsibility and autonomy),
 * "n" where the same word is also a common noun or adjective. The levels follow the EQF keys of the handbook; the same verb may sit higher or lower with another object.
 */
export const verbsEn = `
adapt 4-6 s
adjust 2-4 s
administer 4-6 sr
advise 4-6 sr
agree on 3-6 r
allocate 4-6 sr
analyse 4-7 ks
analyze 4-7 ks
answer 2-4 s n
apply 3-5 s
appraise 5-7 ks
archive 2-4 s n
argue 5-7 ks
arrange 2-4 s
assemble 2-4 s
assess 4-7 s
assign 3-5 r
assist 1-3 s
attach 1-3 s
audit 5-7 s n
back up 2-4 s
bake 2-4 s
balance 3-5 s n
bill 3-4 s n
book 2-3 s n
brief 3-5 sr n
build 2-5 s n
calculate 3-5 ks
calibrate 3-5 s
care for 2-4 sr
carry out 2-5 s
categorise 3-5 ks
categorize 3-5 ks
chair 4-6 r n
challenge 4-7 r n
check 2-4 s n
choose 2-5 sr
cite 3-6 ks
clarify 3-5 ks
classify 2-5 ks
clean 1-3 s n
coach 4-6 sr n
code 3-6 s n
collect 1-3 s
combine 3-5 s
commission 4-6 sr n
communicate 2-6 sr
compare 3-5 ks
compile 3-5 s
complete 1-4 s n
comply with 1-4 sr
compose 4-6 s
conduct 3-6 s n
configure 3-5 s
connect 2-4 s
construct 3-5 s
contrast 3-5 k n
contribute to 2-5 sr
control 3-5 s n
convert 3-5 s n
cook 2-4 s n
coordinate 4-6 sr
correct 2-4 s n
cost 3-5 s n
count 1-2 s n
cover for 2-4 r
create 3-7 s
critique 6-8 ks n
cut 1-3 s n
debate 4-6 k n
debug 4-6 s
decide 3-6 r
defend 5-7 k
define 2-5 k
delegate 4-6 r n
deliver 3-5 s
demonstrate 2-5 s
deploy 4-6 s
derive 5-7 k
describe 2-4 k
design 5-7 s n
detect 3-5 s
determine 4-6 s
develop 4-7 s
devise 5-7 s
diagnose 4-6 s
differentiate 3-5 k
discuss 3-6 k
disinfect 1-3 s
dismantle 2-4 s
dispatch 2-4 s n
dispense 3-5 s
display 2-4 s n
dispose of 1-3 s
distinguish 3-5 k
distribute 2-3 s
document 2-5 s n
draft 3-6 s n
drain 1-3 s n
draw 2-4 s n
draw up 3-5 s
dress 2-4 s n
drill 2-4 s n
drive 2-4 s n
edit 3-5 s n
empty 1-2 s n
encrypt 4-6 s
engage 3-5 sr
ensure 2-5 sr
enter 1-3 s
escalate 3-5 r
establish 4-6 s
estimate 3-5 ks
evaluate 5-7 ks
examine 4-6 s
execute 3-5 s
explain 3-5 k
explore 4-6 s
extract 3-5 s n
facilitate 4-6 sr
feed 1-3 s n
file 2-3 s n
fill in 1-3 s
film 3-5 s n
find 2-4 s n
fit 2-4 s n
fix 2-4 s n
fold 1-2 s n
follow 1-3 s
forecast 5-7 s n
formulate 5-7 s
generate 4-6 s
give 2-4 s
grade 3-5 s n
grease 1-3 s n
greet 1-3 s
grind 2-4 s
group 2-4 ks n
guide 3-5 sr n
hand over 2-4 sr
handle 2-4 s n
hang 1-3 s
harvest 1-3 s n
host 3-5 s n
identify 1-4 ks
illustrate 3-5 k
implement 4-6 s
infer 5-7 k
inform 2-4 sr
inspect 3-5 s
install 3-4 s
instruct 3-5 sr
integrate 5-7 s
interpret 4-6 k
interview 3-5 s n
investigate 4-7 s
invoice 2-4 s n
iron 1-2 s n
isolate 3-4 s
judge 4-6 r n
justify 4-7 kr
keep 2-4 s n
label 1-3 ks n
launch 3-5 s n
lay out 2-4 s
lead 5-7 r n
level 2-4 s n
lift 1-3 s n
link 2-4 s n
list 1-3 k n
load 1-3 s n
locate 1-3 ks
log 1-3 s n
lubricate 1-3 s
maintain 2-5 s
make 1-4 s n
manage 4-7 r
map 3-5 s n
mark 2-4 s n
match 1-3 ks n
measure 2-4 s n
mediate 5-7 r
mentor 4-6 r n
mix 1-3 s n
model 5-7 s n
moderate 4-6 sr n
modify 3-5 s
monitor 3-5 sr n
mount 2-4 s n
move 1-3 s n
name 1-2 k n
negotiate 4-6 sr
observe 2-4 s
obtain 2-4 s
offer 2-4 s n
open 1-2 s n
operate 2-4 s
optimise 5-7 s
optimize 5-7 s
order 2-3 s n
organise 3-5 sr
organize 3-5 sr
originate 7-8 s
outline 3-5 k n
oversee 5-7 r
pack 1-3 s n
paint 2-3 s n
participate in 2-4 sr
perform 2-5 s
photograph 2-4 s n
pilot 4-6 s n
place 1-3 s n
plan 3-6 sr n
plant 1-3 s n
plaster 2-4 s n
play 2-5 s n
point out 1-3 k
polish 1-3 s n
position 2-4 s n
post 2-3 s n
predict 4-6 k
prepare 2-4 s
prescribe 6-7 s
present 3-5 s n
prevent 3-5 sr
price 3-4 s n
print 1-3 s n
prioritise 4-6 r
prioritize 4-6 r
process 2-4 s n
produce 3-5 s n
program 4-6 s n
programme 4-6 s n
propose 3-6 sr
protect 2-4 sr
prove 4-7 k
provide 2-4 s
prune 2-4 s
publish 3-5 s
query 3-5 s n
quote 2-4 k n
rank 3-5 k n
read 1-4 ks n
recall 1-3 k n
receive 1-3 s
recite 1-2 k
recognise 1-3 k
recognize 1-3 k
recommend 4-6 sr
reconcile 4-5 s
record 1-4 s n
redesign 5-7 s
refer 2-4 sr
reflect on 3-6 r
register 2-3 s n
remove 1-3 s
repair 2-4 s n
replace 2-4 s
report 2-4 s n
represent 3-5 s
rescue 2-4 s n
research 6-8 s n
resolve 4-6 sr
respond 2-5 sr
respond to 2-5 sr
restart 2-4 s n
restore 3-5 s
review 4-6 s n
revise 3-5 s
rewrite 3-5 s
run 2-5 s n
sample 3-4 s n
sand 1-3 s n
sanitise 1-3 s
sanitize 1-3 s
scan 1-3 s n
schedule 3-5 s n
secure 2-4 s n
select 2-4 s n
sell 2-4 s
separate 1-3 s n
serve 1-3 s
service 3-4 s n
set 2-4 s n
set up 2-4 s
sew 2-3 s
share 1-4 sr n
ship 2-3 s n
shut down 2-4 s
sign 2-4 s n
simulate 4-6 s
sketch 2-4 s n
solder 2-4 s n
solve 3-6 s
sort 1-2 s
specify 4-6 s
split 2-4 s n
state 1-3 k n
sterilise 2-4 s
sterilize 2-4 s
stop 1-3 sr n
store 1-3 s n
structure 3-5 s n
submit 2-4 s
summarise 3-5 k
summarize 3-5 k
supervise 4-6 r
supply 2-4 s n
support 2-5 sr n
survey 3-5 s n
synthesise 6-8 k
synthesize 6-8 k
take 1-4 s n
take over 3-5 r
take part in 1-3 sr
teach 4-6 sr
tell 1-3 k
test 3-5 s n
theorise 7-8 k
theorize 7-8 k
trace 3-5 s n
train 4-6 sr n
transfer 3-5 s n
transform 7-8 s n
translate 3-6 s
transport 2-3 s n
treat 3-5 s n
trim 2-3 s n
troubleshoot 3-5 s
tune 3-5 s n
turn off 1-2 s
turn on 1-2 s
update 2-4 s n
use 1-4 s n
validate 4-6 s
verify 3-5 s
visualise 4-6 s
visualize 4-6 s
warn 2-4 r
wash 1-2 s n
weigh 1-3 s
welcome 1-3 s n
weld 2-4 s n
wire 2-4 s n
wrap 1-2 s n
write 2-5 s
`;
