/** First names common in the press of the world, in Latin letters; shared by the packs. */
export const givenNames: readonly string[] = (
  'Aaron Abbas Abbie Abdul Abdullah Abigail Abraham Adam Adele Adrian Agnes Ahmad Ahmed Aidan Aisha Alan Alastair Albert Alberto Alejandro Aleksandr ' +
  'Alessandro Alex Alexander Alexandra Alexei Alexis Alfie Alfred Ali Alice Alicia Alison Alistair Allan Allen Allison Amanda Amber Amelia Amir Amy ' +
  'Ana Anders Andre Andrea Andreas Andrei Andres Andrew Andrey Andriy Andy Angel Angela Angelina Angus Anita Ann Anna Anne Annie Anthony Antoine Anton ' +
  'Antonio Antony António Anwar April Archie Ariel Arjun Arnold Arthur Arturo Ashley Astrid Audrey Austin Ava Barack Barbara Barry Beatrice Becky Ben ' +
  'Benjamin Bernard Bernie Beth Bethany Betty Bill Billy Blake Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Brett Brian Bridget Britney Bruce ' +
  'Bruno Bryan Caitlin Cameron Camilla Camille Carl Carla Carlo Carlos Carmen Carol Caroline Carolyn Carrie Casey Catherine Cecilia Chad Charles ' +
  'Charlie Charlotte Chelsea Cheryl Chloe Chris Christian Christina Christine Christoph Christophe Christopher Cindy Claire Clara Clare Claude Claudia ' +
  'Clive Colin Colleen Connor Craig Cristiano Cristina Curtis Cynthia Cyril Daisy Damian Damien Dan Dana Daniel Daniela Danielle Danny Darren Dave ' +
  'David Dawn Dean Debbie Deborah Declan Denis Denise Dennis Derek Desmond Diana Diane Diego Dietmar Dmitri Dmitry Dmytro Dominic Donald Donna Doris ' +
  'Dorothy Doug Douglas Duncan Dylan Ed Eddie Edgar Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elias Elijah Elise Elizabeth Ella Ellen ' +
  'Elliot Elliott Elon Elsa Emil Emily Emma Emmanuel Eric Erik Erin Ernest Ethan Eugene Eva Evan Evelyn Ewan Faisal Fatima Felipe Felix Fernando Finn ' +
  'Fiona Flora Florence Florian Frances Francesca Francesco Francis Francisco Francois François Frank Franz Fred Freddie Frederick Friedrich Gabriel ' +
  'Gabriela Gareth Garry Gary Gavin Gemma Gene Geoff Geoffrey George Georgia Gerald Gerard Gerhard Gianni Gillian Giorgia Giovanni Giuseppe Glen Glenn ' +
  'Gloria Gonzalo Gordon Grace Graham Grant Greg Gregory Greta Guillermo Gustavo Guy Hamza Hana Hannah Hans Harold Harriet Harris Harrison Harry ' +
  'Harvey Hassan Hazel Heather Hector Heidi Heinz Helen Helena Helga Helmut Henri Henrik Henry Herbert Hillary Hiroshi Holly Horst Howard Hugh Hugo ' +
  'Hussein Ian Ibrahim Igor Imran Ingrid Irene Iris Isaac Isabel Isabella Isabelle Ismail Ivan Jack Jackie Jackson Jacob Jacqueline Jacques Jaime ' +
  'Jair Jake James Jamie Jan Jane Janet Janice Jared Jason Javier Jay Jean Jeff Jeffrey Jemima Jennifer Jenny Jens Jeremy Jerome Jerry Jess Jesse ' +
  'Jessica Jill Jim Jimmy Joan Joanna Joanne Joao João Joe Joel Johan Johannes John Johnny Jon Jonas Jonathan Jordan Jorge Jose José Josef Joseph Josh ' +
  'Joshua Joyce Juan Judith Judy Julia Julian Julie Juliet Julio Jurgen Jürgen Justin Kamala Karen Karim Karl Kate Katharina Katherine Kathleen ' +
  'Kathryn Kathy Katie Katrin Kay Keir Keith Kelly Kemi Ken Kenneth Kerry Kevin Khalid Kim Kimberly Kirsten Klaus Kristen Kristin Kurt Kyle Lars Laura ' +
  'Lauren Laurence Lawrence Leah Lee Lena Leo Leon Leonard Leonardo Leslie Lewis Liam Lily Lina Linda Lindsay Lindsey Lionel Lisa Liz Lloyd Logan Lorraine ' +
  'Louis Louise Luc Luca Lucas Lucia Lucy Luis Luiz Lukas Luke Lydia Lyndon Mackenzie Madeleine Madison Magnus Maja Malcolm Manfred Manuel Marc Marcel ' +
  'Marcelo Marcia Marco Marcos Marcus Margaret Maria Mariana Marie Marina Marine Mario Marion Marjorie Mark Markus Martha Martin Martina Mary Maryam ' +
  'Mateo Matt Matteo Matthew Matthias Maureen Maurice Mauricio Max Maxim Maya Megan Meghan Melanie Melinda Melissa Mia Michael Michaela Michel ' +
  'Michelle Miguel Mike Mikhail Mila Mitch Mohamed Mohammad Mohammed Moira Mona Monica Monika Morgan Moritz Muhammad Murray Mustafa Mykhailo Nadia ' +
  'Nadine Nancy Naomi Narendra Natalia Natalie Natasha Nathan Neil Nelson Niall Nicholas Nick Nicola Nicolas Nicole Nigel Nikki Nikola Nils Nina Noah ' +
  'Noel Nora Norman Oleksandr Oleg Oliver Olivia Olivier Omar Oscar Osman Otto Owen Pablo Pamela Paola Paolo Pascal Patricia Patrick Paul Paula Pauline ' +
  'Pedro Penny Pete Peter Petra Phil Philip Philippe Phillip Pierre Piers Priya Rachel Rafael Raj Rajesh Ralph Ramon Randy Raphael Rashid Raymond ' +
  'Rebecca Reinhard René Ricardo Richard Rick Ricky Rishi Rita Rob Robert Roberto Robin Rodrigo Roger Roland Rolf Roman Ron Ronald Rory Rosa Rose ' +
  'Rosemary Ross Roxanne Roy Ruben Rupert Russell Ruth Ryan Sabine Sadiq Sally Salma Sam Samantha Samuel Sandra Sanjay Sara Sarah Satya Scott Sean ' +
  'Sebastian Sébastien Serena Serge Sergei Sergey Sergio Seth Shane Shannon Sharon Shaun Sheila Shinzo Shirley Sidney Silvia Simon Simone Sofia Sonia Sophia ' +
  'Sophie Stacey Stan Stanley Stefan Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Sundar Susan Susanne Suzanne Sven Svetlana Sylvia ' +
  'Tania Tanya Tara Taylor Ted Teresa Terrence Terry Theo Theodore Theresa Thierry Thomas Tiffany Tim Timothy Tina Tobias Toby Todd Tom Tommy Toni ' +
  'Tony Tracey Tracy Travis Trevor Tristan Tyler Ursula Uwe Valeria Valerie Vanessa Vera Vernon Veronica Victor Victoria Vijay Viktor Vincent Vincenzo ' +
  'Virginia Vivian Vladimir Volodymyr Walter Wanda Warren Wayne Wendy Werner Wilfried Will William Willie Wolfgang Xavier Yahya Yasmin Yulia Yusuf Yves ' +
  'Yvette Yvonne Zac Zach Zachary Zara Zoe'
).split(' ');
